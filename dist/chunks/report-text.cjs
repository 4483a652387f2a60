"use strict";
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{lineIndex:()=>lineIndex,text:()=>text});module.exports=__toCommonJS(stdin_exports);var import_report_wording=require("./report-wording.cjs"),
import_report_json_text=require("./report-json-text.cjs"),import_runtime=require("./runtime.cjs"),require_picocolors=(0,import_runtime.__commonJS)({"node_module\
s/picocolors/picocolors.js"(exports2,module2){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.NO_COLOR||argv.includes("--no-color"))&&(!!env.
FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{let string=""+
input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+
string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),
bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f(
"\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\
\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37\
m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m",
"\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B\
[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),
magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module2.exports=createColors(),module2.exports.createColors=
createColors}}),import_picocolors=(0,import_runtime.__toESM)(require_picocolors(),1);function lineIndex(text2){let known;const starts=()=>known??=lineStarts(text2),
nearest=line=>Math.min(Math.max(line,1),starts().length),startOfLine=line=>starts()[nearest(line)-1],endOfLine=line=>{const next=starts()[nearest(line)];return next===
void 0?text2.length:withoutBreak(text2,next)};return{get count(){return starts().length},position(offset){const at=Math.min(Math.max(offset,0),text2.length),index=lastAtMost(
starts(),at);return{line:index+1,column:at-starts()[index]+1}},startOfLine,endOfLine,textOfLine:line=>text2.slice(startOfLine(line),endOfLine(line))}}var LINE_FEED=10,
CARRIAGE_RETURN=13;function lineStarts(text2){const starts=[0];if(!text2.includes("\r")){for(let at=text2.indexOf(`
`);at!==-1;at=text2.indexOf(`
`,at+1))starts.push(at+1);return starts}for(let at=0;at<text2.length;at++){const code=text2.charCodeAt(at);(code===LINE_FEED||code===CARRIAGE_RETURN&&text2.charCodeAt(
at+1)!==LINE_FEED)&&starts.push(at+1)}return starts}function withoutBreak(text2,next){const end=next-1;return text2.charCodeAt(end)===LINE_FEED&&text2.charCodeAt(
end-1)===CARRIAGE_RETURN?end-1:end}function lastAtMost(numbers,value){let low=0,high=numbers.length-1;for(;low<high;){const middle=low+high+1>>1;numbers[middle]<=
value?low=middle:high=middle-1}return low}var wideScript=/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u,wideSign=/[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u,
halfwidth=/[\uff65-\uffdc]/,marksOnly=/^[\p{M}\u200c\u200d]+$/u,narrow=/^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2026\u2502]*$/,tab="    ",segmenter;function graphemes(text2){
return segmenter??=new Intl.Segmenter("en",{granularity:"grapheme"}),Array.from(segmenter.segment(text2),part=>part.segment)}function graphemeWidth(grapheme){return marksOnly.
test(grapheme)?0:halfwidth.test(grapheme)?1:wideScript.test(grapheme)||wideSign.test(grapheme)?2:1}function widthOf(text2){return narrow.test(text2)?text2.length:
graphemes(text2).reduce((sum,grapheme)=>sum+graphemeWidth(grapheme),0)}function wrap(text2,columns){if(text2.length<=columns&&narrow.test(text2))return[text2];const lines=[];
let line,width=0;for(const word of text2.split(" ")){const more=widthOf(word);line===void 0?[line,width]=[word,more]:width+1+more<=columns?[line,width]=[`${line}\
 ${word}`,width+1+more]:(lines.push(line),line=word,width=more)}return[...lines,line??""]}function cut(text2,columns){if(text2.length<=columns&&narrow.test(text2))
return text2;const cells=cellsOf(text2.slice(0,columns*8));return text2.length<=columns*8&&widthOfCells(cells)<=columns?text2:`${textOfCells(takeFirst(cells,columns-
1))}…`}function frame(line,start,end,columns){const from=pairStart(line,Math.min(Math.max(start,0),line.length)),to=pairEnd(line,Math.min(Math.max(end,from),line.
length)),windowStart=pairStart(line,Math.max(0,from-columns)),spanEnd=pairEnd(line,Math.min(to,from+columns)),windowEnd=pairEnd(line,Math.min(line.length,spanEnd+
columns)),before=cellsOf(line.slice(windowStart,from)),span=cellsOf(line.slice(from,spanEnd)),after=cellsOf(line.slice(spanEnd,windowEnd).trimEnd()),spanWidth=widthOfCells(
span),whole=widthOfCells(before)+spanWidth+widthOfCells(after),untouched=windowStart===0&&spanEnd===to&&windowEnd===line.length,marksEnd=widthOfCells(before)+Math.
max(1,spanWidth);if(untouched&&Math.max(whole,marksEnd)<=columns)return framed("",before,span,after,"");const beforeWidth=widthOfCells(before),room=columns-2,keepAll=windowStart===
0&&beforeWidth+Math.min(spanWidth,Math.ceil(columns/3))<=room,left=keepAll?before:takeLast(before,Math.min(Math.floor(columns/3),room)),head2=keepAll||left.length===
before.length&&windowStart===0?"":"…",middle=takeFirst(span,room-widthOfCells(left)),spanCut=middle.length<span.length||spanEnd<to,right=spanCut?[]:takeFirst(
after,room-widthOfCells(left)-widthOfCells(middle)),tail=spanCut||right.length<after.length||windowEnd<line.length?"…":"";return framed(head2,left,middle,right,
tail)}function framed(head2,before,span,after,tail){const marked=Math.max(1,widthOfCells(span));return{source:(head2+textOfCells(before)+textOfCells(span)+textOfCells(
after)+tail).trimEnd(),marks:" ".repeat(head2.length+widthOfCells(before))+"^"+"~".repeat(marked-1)}}function cellsOf(text2){return(narrow.test(text2)?Array.from(
text2):graphemes(text2)).map(part=>{const shown=part==="	"?tab:(0,import_report_wording.visible)(part);return narrow.test(shown)?{text:shown,width:shown.length}:
{text:shown,width:shown===part?graphemeWidth(part):widthOf(shown)}})}function textOfCells(cells){return cells.map(cell=>cell.text).join("")}function widthOfCells(cells){
return cells.reduce((sum,cell)=>sum+cell.width,0)}function takeFirst(cells,columns){let width=0;const past=cells.findIndex(cell=>(width+=cell.width)>columns);return past===
-1?cells:cells.slice(0,past)}function takeLast(cells,columns){let width=0;const past=cells.findLastIndex(cell=>(width+=cell.width)>columns);return cells.slice(past+
1)}function pairStart(text2,offset){return splitsPair(text2,offset)?offset-1:offset}function pairEnd(text2,offset){return splitsPair(text2,offset)?offset+1:offset}
function splitsPair(text2,offset){return(text2.charCodeAt(offset)&64512)===56320&&(text2.charCodeAt(offset-1)&64512)===55296}var text=(report,options)=>{if((0,import_report_wording.allIsWell)(
report.summary)&&options.quiet)return"";const page={options,columns:Math.max(options.columns,40),paint:import_picocolors.default.createColors(options.color),said:new Map},
blocks=[];for(const file of groupByFile(report))blocks.push(...fileBlocks(page,file));return options.quiet||blocks.push(...undecidedBlocks(page,report.verdicts)),
blocks.push(closing(page,report)),(0,import_report_wording.noCommands)(`${blocks.join(`

`)}
`)};function groupByFile(report){const files=new Map,groupOf=of=>{let objects=files.get(of.file);objects===void 0&&files.set(of.file,objects=new Map);const key=`${of.
document} ${of.item}`;let group=objects.get(key);return group===void 0&&objects.set(key,group={document:of.document,item:of.item??-1,findings:[],verdict:void 0}),
group};for(const finding of report.findings)groupOf(finding).findings.push(finding);for(const verdict of report.verdicts)groupOf(verdict).verdict=verdict;return Array.
from(files).sort(([a],[b])=>a<b?-1:1).map(([file,objects])=>({file,objects:Array.from(objects.values()).sort((a,b)=>a.document-b.document||a.item-b.item)}))}function fileBlocks(page,group){
const blocks=[],lineOf=linesOf(page.options.textOf(group.file)),told=new Set;for(const object of group.objects){for(const findings of groupByPlace(object.findings))
blocks.push(findingsBlock(page,findings,lineOf(findings[0]),told));const verdict=object.verdict===void 0?"":verdictBlock(page,object.verdict);verdict!==""&&blocks.
push(verdict)}return blocks}function linesOf(source){let lines;return({start})=>{if(!(source===void 0||start.offset>source.length))return lines??=lineIndex(source),
source.slice(Math.max(0,start.offset-start.column+1),lines.endOfLine(start.line))}}function groupByPlace(findings){const groups=[];for(const finding of findings){
const group=groups.at(-1),first=group?.[0];first?.start.offset===finding.start.offset&&first.end.offset===finding.end.offset?group?.push(finding):groups.push([finding])}
return groups}function findingsBlock(page,findings,line,told){const{paint}=page,[{start,end,severity}]=findings,printed=findings.map(finding=>head(page,finding)),
gutter=String(start.line).length+2,bar=paint.dim("|"),{source,marks}=frame(line??"",start.column-1,end.column-1,page.columns-gutter-3),same=JSON.stringify([source.
trim(),marks.trim(),...findings.map(({rule,message})=>[rule,message])]);line!==void 0&&!told.has(same)&&(printed.push(`${paint.dim(String(start.line).padStart(gutter))}\
 ${bar} ${source}`.trimEnd()),printed.push(`${" ".repeat(gutter)} ${bar} ${marks.replace(/\^~*/,paintAs(page,severity))}`)),told.add(same);for(const{rule,help}of findings){
const key=JSON.stringify([rule,help]);if(help.trim()===""||told.has(key))continue;told.add(key);const label=`${" ".repeat(gutter)} ${bar} `,[first="",...rest]=(0,import_report_wording.visibleLines)(
help).flatMap(part=>wrap(part,page.columns-gutter-9));printed.push(`${label}${paint.bold("help:")} ${first}`,...rest.map(more=>`${label}      ${more}`.trimEnd()))}
return printed.join(`
`)}function head(page,{file,start,severity,message,rule}){const{paint}=page;return`${paint.bold(`${(0,import_report_wording.visibleFile)(file)}:${start.line}:${start.
column}:`)} ${paintAs(page,severity)(`${severity}:`)} ${(0,import_report_wording.visible)(message)} ${paint.dim(`[${(0,import_report_wording.visible)(rule)}]`)}`}
function paintAs(page,severity){const{paint}=page;return{error:paint.red,warning:paint.yellow,note:paint.cyan}[severity]}function verdictBlock(page,verdict){const{
paint,options}=page;if(options.quiet)return"";const refused=verdict.verdict==="rejected"||verdict.verdict==="pods-rejected",warned=verdict.responses.some(response=>response.
action==="warn");if(!options.verbose&&!refused&&!(verdict.verdict==="admitted"&&warned))return"";const responses=responsesToPrint(verdict,options.verbose),words=(refused?
paint.red:paint.green)((0,import_report_wording.verdictWords)(verdict)),step=refused&&responses[0]!==void 0?` ${paint.dim(`[${(0,import_report_wording.visible)(
responses[0].by)}]`)}`:"",place=`${(0,import_report_wording.visibleFile)(verdict.file)}:${verdict.line}`,printed=[`${paint.bold(`${place}:`)} ${(0,import_report_wording.nameOf)(
verdict)}: ${words}${step}`];if(responses.forEach((response,index)=>{(index>0||!refused)&&printed.push(`    ${responseLabel(response)}`),printed.push(...quoted(
page,response.message,place))}),options.verbose){for(const{by,reason}of verdict.undecided)printed.push(...hanging(page.columns,"    ",`? [${(0,import_report_wording.visible)(
by)}] `,reason));for(const mutation of verdict.mutations)printed.push(cut(`    ${mutationText(mutation)}`,page.columns))}return printed.join(`
`)}function responsesToPrint(verdict,all){const distinct=Array.from(new Map(verdict.responses.map(response=>[`${response.action} ${response.message}`,response])).
values());if(all)return distinct;const refusal=distinct.find(response=>response.action==="deny");return refusal===void 0?distinct.filter(response=>response.action===
"warn"):[refusal]}function responseLabel({action,by,kind}){return`${{deny:"also refused",warn:"warning",audit:"audit note"}[action]} for ${(0,import_report_wording.visible)(
kind)} [${(0,import_report_wording.visible)(by)}]:`}function quoted(page,message,place){const lines=(0,import_report_wording.visibleLines)(message).flatMap(line=>wrap(
line,page.columns-6)),before=page.said.get(message),shown=lines.length>1&&before!==void 0?[`(word for word as for ${before})`]:lines;return before===void 0&&page.
said.set(message,place),shown.map(line=>`    ${page.paint.dim("│")} ${line}`.trimEnd())}function hanging(columns,indent,label,message){return wrap(label+(0,import_report_wording.visibleLines)(
message).join(" "),columns-indent.length-2).map((line,index)=>indent+(index===0?line:`  ${line}`))}function mutationText({by,on,op,path,value}){const sign={add:"\
+",remove:"-",replace:"~"}[op],whose=on==="object"?"":on==="pod"?" (Pod)":" (derived)",written=op==="remove"?"":` = ${(0,import_report_json_text.jsonText)(value).
trim().replace(/\n */g," ")}`;return`${sign} [${(0,import_report_wording.visible)(by)}]${whose} ${(0,import_report_wording.visible)(pathText(path)+written)}`}function pathText(path){
return path.map(step=>typeof step=="number"?`[${step}]`:/^[\w-]+$/.test(step)?`.${step}`:`[${JSON.stringify(step)}]`).join("").replace(/^\./,"")}function undecidedBlocks(page,verdicts){
const{options,paint,columns}=page,unknown=verdicts.filter(verdict=>verdict.verdict==="unknown");if(unknown.length===0)return[];const groups=new Map;for(const verdict of unknown){
const missing=verdict.undecided.length===0?[noReason]:verdict.undecided;for(const{by,reason}of missing){const key=JSON.stringify([by,reason]),group=groups.get(key)??
{by,reason,objects:new Set};groups.set(key,group),group.objects.add(verdict)}}const reasons=Array.from(groups.values()).sort((a,b)=>b.objects.size-a.objects.size),
shown=options.verbose?reasons:reasons.slice(0,mostReasons),printed=[`${paint.cyan("unknown:")} ${(0,import_report_wording.count)(unknown.length,"object")} canno\
t be judged offline`];for(const{by,reason,objects}of shown){printed.push(...hanging(columns,"  ",`[${(0,import_report_wording.visible)(by)}] `,reason));const places=Array.
from(objects,verdict=>`${(0,import_report_wording.visibleFile)(verdict.file)}:${verdict.line}: ${(0,import_report_wording.nameOf)(verdict)}`),listed=options.verbose?
places:places.slice(0,mostPlaces);printed.push(...listed.map(place=>`      ${place}`)),listed.length<places.length&&printed.push(`      and ${places.length-listed.
length} more`)}return shown.length<reasons.length&&printed.push(`  and ${(0,import_report_wording.count)(reasons.length-shown.length,"more reason")}: --verbose \
lists them all`),[printed.join(`
`)]}var noReason={by:"preadmit",reason:"no reason is given"},mostReasons=20,mostPlaces=3;function closing({paint,columns},{summary,cluster,findings}){const name=`${(0,import_report_wording.visible)(
cluster.name)} (Kubernetes ${(0,import_report_wording.visible)(cluster.kubernetes)})`,objects=`${(0,import_report_wording.count)(summary.objects,"object")} in ${(0,import_report_wording.count)(
summary.files,"file")}`,aside=[summary.skipped===0?"":`${(0,import_report_wording.count)(summary.skipped,"document")} skipped`,summary.suppressed===0?"":`${(0,import_report_wording.count)(
summary.suppressed,"finding")} suppressed`].filter(part=>part!=="");if((0,import_report_wording.allIsWell)(summary)){const verdict=summary.admitted===0?"nothing\
 to judge":paint.green(`admitted by ${name}`);return[`${objects}: ${verdict}`,...aside].join(" · ")}const said=[[summary.rejected,"rejected"],[summary.podsRejected,
"whose Pods are refused"],[summary.unknown,"unknown"],[summary.admitted,"admitted"]].filter(([number])=>number>0).map(([number,words])=>`${number} ${words}`).join(
", "),files=new Set(findings.map(finding=>finding.file)).size,sum=[said===""?objects:`${objects}: ${said}`,findings.length===0?"no findings":`${severityCounts(summary)}\
 in ${(0,import_report_wording.count)(files,"file")}`,...aside].join(" · "),painted=summary.errors>0?paint.red:summary.warnings>0?paint.yellow:paint.cyan;return wrap(
`${name}: ${sum}`,columns).map(line=>paint.bold(painted(line))).join(`
`)}function severityCounts({errors,warnings,notes}){return[[errors,"error"],[warnings,"warning"],[notes,"note"]].filter(([number])=>number>0).map(([number,noun])=>(0,import_report_wording.count)(
number,noun)).join(", ")}0&&(module.exports={lineIndex,text});
