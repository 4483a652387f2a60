"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var github_exports={};__export(github_exports,{github:()=>github,workflowCommand:()=>workflowCommand});module.exports=__toCommonJS(github_exports);function append(list,...more){for(let at=0;at<more.length;at++){let some=more[at];if(Array.isArray(some))for(let index=0;index<some.length;index++)list.push(some[index]);else
for(let one of some)list.push(one)}}function lineIndex(text2){let starts=[0],isWhole=!1,hasReturns,know=(offset,count2)=>{hasReturns??=text2.includes("\r");let start=starts[starts.length-1];for(;!isWhole&&
(start<=offset||starts.length<count2);)start=hasReturns?afterBreak(text2,start):text2.indexOf(`
`,start)+1,start===0?isWhole=!0:starts.push(start)},nearest=line=>Math.min(Math.max(line,1),starts.length),startOfLine=line=>(know(-1,line),starts[nearest(line)-
1]),endOfLine=line=>{know(-1,Math.max(line,1)+1);let next=starts[nearest(line)];return next===void 0?text2.length:withoutBreak(text2,next)};return{get count(){return know(
1/0,0),starts.length},position(offset){let at=Math.min(Math.max(offset,0),text2.length);know(at,0);let index=lastAtMost(starts,at);return{line:index+1,column:at-
starts[index]+1}},startOfLine,endOfLine,textOfLine:line=>text2.slice(startOfLine(line),endOfLine(line))}}var LINE_FEED=10,CARRIAGE_RETURN=13;function afterBreak(text2,from){
for(let at=from;at<text2.length;at++){let code=text2.charCodeAt(at);if(code===LINE_FEED||code===CARRIAGE_RETURN&&text2.charCodeAt(at+1)!==LINE_FEED)return at+1}
return 0}function withoutBreak(text2,next){let end=next-1;return text2.charCodeAt(end)===LINE_FEED&&text2.charCodeAt(end-1)===CARRIAGE_RETURN?end-1:end}function lastAtMost(numbers2,value){
let low=0,high=numbers2.length-1;for(;low<high;){let middle=low+high+1>>1;numbers2[middle]<=value?low=middle:high=middle-1}return low}var homepage="https://github.com/toolforge/preadmit";function pageAddress(rule){return`${homepage}/blob/main/rules/${rule}.md`}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text2){
return plain.test(text2)?text2:text2.replace(hidden(),escape)}function visibleLines(text2){let lines=text2.split(/\r?\n/),last=lines.findLastIndex(line=>line!==
"");return lines.slice(0,Math.max(1,last+1)).map(visible)}function noCommands(output){return output.replace(/^([^\S\n]*):(?=:)/gm,"$1\\x3a").replaceAll("##[","#\
#\\x5b")}function visibleFile(file){return visible(/^\s*:/.test(file)?`./${file}`:file)}function escape(character){let known=short[character];if(known!==void 0)
return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.
padStart(8,"0")}`}var narrow=/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2026\u2502]*$/,tab="    ",segmenter;function graphemes(text2){return segmenter??=new Intl.Segmenter("en",{granularity:"\
grapheme"}),Array.from(segmenter.segment(text2),part=>part.segment)}function graphemeWidth(grapheme){return/^[\p{M}\u200c\u200d]+$/u.test(grapheme)?0:/[\uff65-\uffdc]/.
test(grapheme)?1:/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u.test(grapheme)||/[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.
test(grapheme)?2:1}function widthOf(text2){return narrow.test(text2)?text2.length:graphemes(text2).reduce((sum,grapheme)=>sum+graphemeWidth(grapheme),0)}function wrap(text2,columns){
if(text2.length<=columns&&narrow.test(text2))return[text2];let lines=[],line,width=0;for(let word of text2.split(" ")){let more=widthOf(word);line===void 0?[line,
width]=[word,more]:width+1+more<=columns?[line,width]=[`${line} ${word}`,width+1+more]:(lines.push(line),line=word,width=more)}return[...lines,line??""]}function fill(runs,columns,first,rest){
let lines=[[]],width=first.length-1;for(let[words,paint]of runs)for(let word of words.split(" ")){let more=widthOf(word),line=lines.at(-1)??[],last=line.at(-1);
if(last!==void 0&&width+1+more>columns){lines.push([[word,paint]]),width=rest.length+more;continue}width+=1+more,last?.[1]===paint?last[0]+=` ${word}`:line.push(
[word,paint])}return lines.map((line,at)=>(at===0?first:rest)+line.map(([words,paint])=>paint(words)).join(" ")).join(`
`)}function cut(text2,columns){if(text2.length<=columns&&narrow.test(text2))return text2;let cells=cellsOf(text2.slice(0,columns*8));return text2.length<=columns*
8&&widthOfCells(cells)<=columns?text2:`${textOfCells(takeFirst(cells,columns-1))}\u2026`}function frame(line,start,end,columns){let from=pairStart(line,Math.min(
Math.max(start,0),line.length)),to=pairEnd(line,Math.min(Math.max(end,from),line.length)),windowStart=pairStart(line,Math.max(0,from-columns)),spanEnd=pairEnd(line,
Math.min(to,from+columns)),windowEnd=pairEnd(line,Math.min(line.length,spanEnd+columns)),before=cellsOf(line.slice(windowStart,from)),span=cellsOf(line.slice(from,
spanEnd)),after=cellsOf(line.slice(spanEnd,windowEnd).trimEnd()),spanWidth=widthOfCells(span),whole=widthOfCells(before)+spanWidth+widthOfCells(after),untouched=windowStart===
0&&spanEnd===to&&windowEnd===line.length,marksEnd=widthOfCells(before)+Math.max(1,spanWidth);if(untouched&&Math.max(whole,marksEnd)<=columns)return framed("",before,
span,after,"");let beforeWidth=widthOfCells(before),room=columns-2,keepAll=windowStart===0&&beforeWidth+Math.min(spanWidth,Math.ceil(columns/3))<=room,left=keepAll?
before:takeLast(before,Math.min(Math.floor(columns/3),room)),head2=keepAll||left.length===before.length&&windowStart===0?"":"\u2026",middle=takeFirst(span,room-
widthOfCells(left)),spanCut=middle.length<span.length||spanEnd<to,right=spanCut?[]:takeFirst(after,room-widthOfCells(left)-widthOfCells(middle)),tail=spanCut||right.
length<after.length||windowEnd<line.length?"\u2026":"";return framed(head2,left,middle,right,tail)}function framed(head2,before,span,after,tail){let marked=Math.
max(1,widthOfCells(span));return{source:(head2+textOfCells(before)+textOfCells(span)+textOfCells(after)+tail).trimEnd(),marks:" ".repeat(head2.length+widthOfCells(
before))+"^"+"~".repeat(marked-1)}}function cellsOf(text2){return(narrow.test(text2)?Array.from(text2):graphemes(text2)).map(part=>{let shown=part==="	"?tab:visible(
part);return narrow.test(shown)?{text:shown,width:shown.length}:{text:shown,width:shown===part?graphemeWidth(part):widthOf(shown)}})}function textOfCells(cells){
return cells.map(cell=>cell.text).join("")}function widthOfCells(cells){return cells.reduce((sum,cell)=>sum+cell.width,0)}function takeFirst(cells,columns){let width=0,
past=cells.findIndex(cell=>(width+=cell.width)>columns);return past===-1?cells:cells.slice(0,past)}function takeLast(cells,columns){let width=0,past=cells.findLastIndex(
cell=>(width+=cell.width)>columns);return cells.slice(past+1)}function pairStart(text2,offset){return splitsPair(text2,offset)?offset-1:offset}function pairEnd(text2,offset){
return splitsPair(text2,offset)?offset+1:offset}function splitsPair(text2,offset){return(text2.charCodeAt(offset)&64512)===56320&&(text2.charCodeAt(offset-1)&64512)===
55296}var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function jsonText(value){return`${textOf(value)}
`}function textOf(value){try{return JSON.stringify(value,null,2).replace(risky,escape2)}catch(error){if(!(error instanceof TypeError))throw error;return write(value,
`
`)}}function write(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape2);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item=>inner+
write(item,inner)).join(",")}${line}]`;let members=Object.entries(value).filter(([,member])=>member!==void 0);return members.length===0?"{}":`{${members.map(([key,
member])=>`${inner}${write(key,inner)}: ${write(member,inner)}`).join(",")}${line}}`}function escape2(character){return`\\u${character.charCodeAt(0).toString(16).
padStart(4,"0")}`}var stillRejected="suppressed, and the cluster will still reject it";function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function nameOf(resource){
let kind=resource.kind===""?"Object":visible(resource.kind),name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind}${name}${resource.namespace===
""?"":` in ${visible(resource.namespace)}`}`}function objectOf(verdict){let{hooks}=verdict;if(hooks.length===0)return nameOf(verdict);let isTest=hooks.every(hook=>hook===
"test");return`${nameOf(verdict)}, ${isTest?"a Helm test":`a Helm hook (${hooks.join(", ")})`}`}function placeOf({file,start,rendered}){return rendered===void 0?
`${visibleFile(file)}:${start.line}:${start.column}`:visibleFile(rendered.file)}function verdictPlace({file,line,rendered}){return rendered===void 0?`${visibleFile(
file)}:${line}`:visibleFile(rendered.file)}function fileOf({file,rendered}){return rendered?.file??file}function renamed(one,name){let{file,rendered}=one;return rendered===
void 0?{...one,file:name(file)}:{...one,file:name(file),rendered:{...rendered,file:name(rendered.file)}}}function originOf({file,start,end,template,rendered,values}){
let inFile=rendered===void 0?`/${template}`:(template??"").replace(/^[^/]*/,""),isTold=template===null||`/${rendered?.file??file}`.endsWith(inFile),words=[rendered===
void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template}`,onlyIn(values)].filter(part=>part!=="");return words.length===0?
"":`(${visible(words.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.slice(0,-1).join(", "),...values.slice(-1)].filter(part=>part!==
"").join(" and ")} only`}function verdictWords(verdict){switch(verdict.verdict){case"rejected":return"rejected";case"pods-rejected":return"created, but its Pods are refused: nothing run\
s";case"unknown":return"unknown: what decides it cannot be known offline";case"skipped":return"skipped: not a Kubernetes object that can be read";case"admitted":
return verdict.responses.some(response=>response.action==="warn")?"created, with a warning":"created"}}function allIsWell(summary){return summary.errors+summary.
warnings+summary.notes===0&&summary.rejected+summary.podsRejected+summary.unknown===0}var text=(all,options)=>{if(allIsWell(all.summary)&&options.quiet)return"";let hidden2=hiddenRefusals(all),report={...all,findings:all.findings.filter(finding=>finding.
suppressed===null)},page={options,columns:Math.max(options.columns,40),paint:options.paint,rules:new Set(options.rules.map(({id})=>id)),said:new Map,hidden:hidden2},
blocks=[];for(let file of groupByFile(report))append(blocks,fileBlocks(page,file));return options.quiet||append(blocks,undecidedBlocks(page,report.verdicts)),blocks.
push(closing(page,report)),noCommands(`${blocks.join(`

`)}
`)};function groupByFile(report){let files=new Map,groupOf=of=>{let objects=files.get(of.file);objects===void 0&&files.set(of.file,objects=new Map);let key=`${of.
document} ${of.item}`,group=objects.get(key);return group===void 0&&objects.set(key,group={document:of.document,item:of.item??-1,findings:[],verdict:void 0}),group};
for(let finding of report.findings)groupOf(finding).findings.push(finding);for(let verdict of report.verdicts)groupOf(verdict).verdict=verdict;return Array.from(
files).sort(([a],[b])=>a<b?-1:1).map(([file,objects])=>({file,objects:Array.from(objects.values()).sort((a,b)=>a.document-b.document||a.item-b.item)}))}function fileBlocks(page,group){
let blocks=[],lineOf=linesOf(page.options.textOf(group.file)),told=new Set;for(let object of group.objects){for(let findings of groupByPlace(object.findings))blocks.
push(findingsBlock(page,findings,lineOf(findings[0]),told));let verdict=object.verdict===void 0?"":verdictBlock(page,object.verdict);verdict!==""&&blocks.push(verdict)}
let[first,...others]=blocks;return first===void 0||!page.options.isTerminal?blocks:[`${page.paint.bold(visibleFile(group.file))}
${first}`,...others]}function linesOf(source){let lines;return({start})=>{if(!(source===void 0||start.offset>source.length))return lines??=lineIndex(source),source.
slice(Math.max(0,start.offset-start.column+1),lines.endOfLine(start.line))}}function groupByPlace(findings){let groups=[];for(let finding of findings){let group=groups.
at(-1),first=group?.[0];first?.start.offset===finding.start.offset&&first.end.offset===finding.end.offset&&originOf(first)===originOf(finding)?group?.push(finding):
groups.push([finding])}return groups}function findingsBlock(page,findings,line,told){let{paint}=page,[one]=findings,{start,end,severity,rendered}=one,printed=findings.
map(finding=>head(page,finding)),gutter=String(start.line).length+2,number=rendered===void 0?String(start.line):"",bar=paint.dim("|"),{source,marks}=frame(line??
"",start.column-1,end.column-1,page.columns-gutter-3),same=JSON.stringify([source.trim(),marks.trim(),...findings.map(({rule,message})=>[rule,message])]);line!==
void 0&&!told.has(same)&&(printed.push(`${paint.dim(number.padStart(gutter))} ${bar} ${source}`.trimEnd()),printed.push(`${" ".repeat(gutter)} ${bar} ${marks.replace(
/\^~*/,paintAs(page,severity))}`)),told.add(same);let origin=originOf(one),from=JSON.stringify([one.document,one.item,origin]);origin!==""&&!told.has(from)&&printed.
push(`${" ".repeat(gutter)} ${bar} ${origin}`),told.add(from);for(let{rule,help}of findings){let key=JSON.stringify([rule,help]);if(help.trim()===""||told.has(key))
continue;told.add(key);let label=`${" ".repeat(gutter)} ${bar} `,[first="",...rest]=visibleLines(help).flatMap(part=>wrap(part,page.columns-gutter-9));printed.push(
`${label}${paint.bold("help:")} ${first}`,...rest.map(more=>`${label}      ${more}`.trimEnd()))}return printed.join(`
`)}function head(page,finding){let{paint,options,rules}=page,{start,severity,message,rule,rendered}=finding,here=rendered===void 0?`${start.line}:${start.column}`:
void 0;return headLines(page,here,placeOf(finding),[[`${severity}:`,paintAs(page,severity)],[visible(message),unpainted],[`[${visible(rule)}]`,rules.has(rule)?tag=>paint.
dim(options.link(tag,pageAddress(rule))):paint.dim]])}var unpainted=words=>words;function headLines(page,here,place,said){let{paint,options,columns}=page;return options.
isTerminal?fill([[`${here??place}:`,paint.bold],...said],columns,"  ","    "):[[`${place}:`,paint.bold],...said].map(([words,painted])=>painted(words)).join(" ")}
function paintAs(page,severity){let{paint}=page;return{error:paint.red,warning:paint.yellow,note:paint.cyan}[severity]}function hiddenRefusals(report){if(report.
summary.suppressed===0)return new Set;let objects=groupByFile(report).flatMap(file=>file.objects);return new Set(objects.flatMap(({findings,verdict})=>{if(verdict?.
verdict!=="rejected"&&verdict?.verdict!=="pods-rejected")return[];let causes=findings.filter(({effect})=>effect==="rejects"||effect==="rejects-pods");return causes.
length>0&&causes.every(({suppressed})=>suppressed!==null)?[verdict]:[]}))}function verdictBlock(page,verdict){let{paint,options}=page;if(options.quiet)return"";
let refused=verdict.verdict==="rejected"||verdict.verdict==="pods-rejected",warned=verdict.responses.some(response=>response.action==="warn");if(!options.verbose&&
!refused&&!(verdict.verdict==="admitted"&&warned))return"";let responses=responsesToPrint(verdict,options.verbose),told=page.hidden.has(verdict)?`${verdictWords(
verdict)} (${stillRejected})`:verdictWords(verdict),refuser=refused?responses[0]?.by:void 0,place=verdictPlace(verdict),only=visible(onlyIn(verdict.values)),subject=only===
""?objectOf(verdict):`${objectOf(verdict)}, ${only}`,here=verdict.rendered===void 0?String(verdict.line):void 0,printed=[headLines(page,here,place,[[`${subject}\
:`,unpainted],[told,refused?paint.red:paint.green],...refuser===void 0?[]:[[`[${visible(refuser)}]`,paint.dim]]])];if(responses.forEach((response,index)=>{(index>
0||!refused)&&printed.push(`    ${responseLabel(response)}`),printed.push(...quoted(page,response.message,place))}),options.verbose){for(let{by,reason}of verdict.
undecided)printed.push(...hanging(page.columns,"    ",`? [${visible(by)}] `,reason));for(let mutation of verdict.mutations)printed.push(cut(`    ${mutationText(
mutation)}`,page.columns))}return printed.join(`
`)}function responsesToPrint(verdict,all){let distinct=Array.from(new Map(verdict.responses.map(response=>[`${response.action} ${response.message}`,response])).
values());if(all)return distinct;let refusal=distinct.find(response=>response.action==="deny");return refusal===void 0?distinct.filter(response=>response.action===
"warn"):[refusal]}function responseLabel({action,by,kind}){return`${{deny:"also refused",warn:"warning",audit:"audit note"}[action]} for ${visible(kind)} [${visible(
by)}]:`}function quoted(page,message,place){let lines=visibleLines(message).flatMap(line=>wrap(line,page.columns-6)),before=page.said.get(message),shown=lines.length>
1&&before!==void 0?[`(word for word as for ${before})`]:lines;return before===void 0&&page.said.set(message,place),shown.map(line=>`    ${page.paint.dim("\u2502")}\
 ${line}`.trimEnd())}function hanging(columns,indent,label,message){return wrap(label+visibleLines(message).join(" "),columns-indent.length-2).map((line,index)=>indent+
(index===0?line:`  ${line}`))}function mutationText({by,on,op,path,value}){let sign={add:"+",remove:"-",replace:"~"}[op],whose=on==="object"?"":on==="pod"?" (Po\
d)":" (derived)",written=op==="remove"?"":` = ${jsonText(value).trim().replace(/\n */g," ")}`;return`${sign} [${visible(by)}]${whose} ${visible(pathText(path)+written)}`}
function pathText(path){return path.map(step=>typeof step=="number"?`[${step}]`:/^[\w-]+$/.test(step)?`.${step}`:`[${JSON.stringify(step)}]`).join("").replace(/^\./,
"")}function undecidedBlocks(page,verdicts){let{options,paint,columns}=page,unknown=verdicts.filter(verdict=>verdict.verdict==="unknown");if(unknown.length===0)
return[];let groups=new Map;for(let verdict of unknown){let missing=verdict.undecided.length===0?[noReason]:verdict.undecided;for(let{by,reason}of missing){let key=JSON.
stringify([by,reason]),group=groups.get(key)??{by,reason,objects:new Set};groups.set(key,group),group.objects.add(verdict)}}let reasons=Array.from(groups.values()).
sort((a,b)=>b.objects.size-a.objects.size),shown=options.verbose?reasons:reasons.slice(0,mostReasons),printed=[`${paint.cyan("unknown:")} ${count(unknown.length,
"object")} cannot be judged offline`];for(let{by,reason,objects}of shown){printed.push(...hanging(columns,"  ",`[${visible(by)}] `,reason));let places=Array.from(
objects,verdict=>`${verdictPlace(verdict)}: ${objectOf(verdict)}`),most2=reasons.length>fewReasons?1:mostPlaces,listed=options.verbose?places:places.slice(0,most2),
rest=places.length-listed.length,more=rest===0?"":`and ${rest} more`;most2===1&&more!==""&&!options.verbose?printed.push(`      ${listed[0]}, ${more}`):printed.
push(...[...listed,...more===""?[]:[more]].map(line=>`      ${line}`))}return shown.length<reasons.length&&printed.push(`  and ${count(reasons.length-shown.length,
"more reason")}: --verbose lists them all`),[printed.join(`
`)]}var noReason={by:"preadmit",reason:"no reason is given"},mostReasons=20,mostPlaces=3,fewReasons=3;function closing({paint,columns,hidden:hidden2},{summary,cluster,
findings}){let name=`${visible(cluster.name)} (Kubernetes ${visible(cluster.kubernetes)})`,aside=[summary.skipped===0?"":`${count(summary.skipped,"document")} s\
kipped`,summary.suppressed===0?"":suppressedWords(summary.suppressed,hidden2.size)].filter(part=>part!=="");if(allIsWell(summary)){let objects=`${count(summary.
objects,"object")} in ${count(summary.files,"file")}`,verdict=summary.admitted===0?"nothing to judge":paint.green(`admitted by ${name}`);return[`${objects}: ${verdict}`,
...aside].join(" \xB7 ")}let said=[[summary.rejected,"rejected"],[summary.podsRejected,"created but nothing runs"],[summary.unknown,"unknown"],[summary.admitted,
"admitted"]].filter(([number])=>number>0).map(([number,words],index)=>`${index===0?count(number,"object"):number} ${words}`),files=new Set(findings.map(fileOf)).
size,read=Math.max(files,summary.files),found=[findings.length===0?`no findings in ${count(summary.files,"file")}`:`${severityCounts(summary)} in ${files<summary.
files?`${files} of `:""}${count(read,"file")}`,...aside],painted=summary.errors>0?paint.red:summary.warnings>0?paint.yellow:paint.cyan;return[`${name}: ${said.join(
", ")||"nothing to judge"}`,found.join(" \xB7 ")].flatMap(line=>wrap(line.replace(numbers,`$1${glue}`),columns)).map(line=>paint.bold(painted(line.replaceAll(glue,
" ")))).join(`
`)}var numbers=/(\d) (?=[a-z])/g,glue="\xA0";function suppressedWords(findings,objects){let words=`${count(findings,"finding")} suppressed`;return objects===0?words:
`${words}, and the cluster will still reject ${count(objects,"object")}`}function severityCounts({errors,warnings,notes}){return[[errors,"error"],[warnings,"war\
ning"],[notes,"note"]].filter(([number])=>number>0).map(([number,noun])=>count(number,noun)).join(", ")}var most=10,levels=[["error","error"],["warning","warning"],["note","notice"]],github=(report,options)=>{let findings=report.findings.filter(finding=>finding.suppressed===
null),bySeverity=severity=>findings.filter(finding=>finding.severity===severity),surplus=levels.some(([severity])=>bySeverity(severity).length>most),commands=levels.
flatMap(([severity,command])=>{let room=surplus&&command==="notice"?most-1:most;return bySeverity(severity).slice(0,room).map(finding=>annotation(command,renamed(
finding,options.fromRoot)))});if(surplus){let message=`${count(findings.length-commands.length,"finding")} more: GitHub shows at most ${most} of a level, all st\
and in the log of this step.`;commands.push(workflowCommand("notice",{title:"preadmit"},message))}return commands.join("")+text(report,options)};function annotation(command,finding){
let{start,end,rule,message,help,rendered}=finding,lines={line:start.line,endLine:end.line,col:start.column,endColumn:end.line===start.line?Math.max(start.column,
end.column-1):end.column},said=`${message} ${originOf(finding)}`.trimEnd(),words=help.trim()===""?said:`${said}
help: ${help}`;return workflowCommand(command,{file:visible(fileOf(finding)),...rendered===void 0?lines:{},title:visible(rule)},visibleLines(words).join(`
`))}function workflowCommand(command,properties,words){let given=Object.entries(properties).map(([name,value])=>`${name}=${property(String(value))}`);return`::${command}\
 ${given.join(",")}::${data(words)}
`}function data(words){return words.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function property(words){return data(words).replaceAll(":","%3A").replaceAll(",","%2C")}0&&(module.exports={github,workflowCommand});
