"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var markdown_exports={};__export(markdown_exports,{markdown:()=>markdown});module.exports=__toCommonJS(markdown_exports);var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.
slice(0,Math.max(1,last+1)).map(visible)}function visibleFile(file){return visible(/^\s*:/.test(file)?`./${file}`:file)}function escape(character){let known=short[character];if(known!==void 0)return known;
let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(
8,"0")}`}var narrow=/^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2026\u2502]*$/,tab="    ",segmenter;function graphemes(text){return segmenter??=new Intl.Segmenter("en",{granularity:"\
grapheme"}),Array.from(segmenter.segment(text),part=>part.segment)}function graphemeWidth(grapheme){return/^[\p{M}\u200c\u200d]+$/u.test(grapheme)?0:/[\uff65-\uffdc]/.
test(grapheme)?1:/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u.test(grapheme)||/[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.
test(grapheme)?2:1}function widthOf(text){return narrow.test(text)?text.length:graphemes(text).reduce((sum,grapheme)=>sum+graphemeWidth(grapheme),0)}function cut(text,columns){if(text.length<=columns&&narrow.test(text))return text;let cells=cellsOf(text.slice(0,columns*8));return text.length<=columns*8&&widthOfCells(
cells)<=columns?text:`${textOfCells(takeFirst(cells,columns-1))}\u2026`}function cellsOf(text){return(narrow.test(text)?Array.from(text):graphemes(text)).map(part=>{let shown=part==="	"?tab:visible(part);return narrow.test(shown)?{text:shown,
width:shown.length}:{text:shown,width:shown===part?graphemeWidth(part):widthOf(shown)}})}function textOfCells(cells){return cells.map(cell=>cell.text).join("")}
function widthOfCells(cells){return cells.reduce((sum,cell)=>sum+cell.width,0)}function takeFirst(cells,columns){let width=0,past=cells.findIndex(cell=>(width+=
cell.width)>columns);return past===-1?cells:cells.slice(0,past)}var bySeverity=["error","warning","note"];function mostSevere(findings,most){if(findings.length<=most)return findings;let room={error:0,warning:0,note:0},left=most;
for(let severity of bySeverity)room[severity]=Math.min(left,findings.filter(finding=>finding.severity===severity).length),left-=room[severity];return findings.filter(
finding=>room[finding.severity]-- >0)}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function nameOf(resource){let kind=resource.kind===""?"Object":visible(resource.kind),
name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind}${name}${resource.namespace===""?"":` in ${visible(resource.namespace)}`}`}function objectOf(verdict){
let{hooks}=verdict;if(hooks.length===0)return nameOf(verdict);let isTest=hooks.every(hook=>hook==="test");return`${nameOf(verdict)}, ${isTest?"a Helm test":`a H\
elm hook (${hooks.join(", ")})`}`}function placeOf({file,start,rendered}){return rendered===void 0?`${visibleFile(file)}:${start.line}:${start.column}`:visibleFile(
rendered.file)}function verdictPlace({file,line,rendered}){return rendered===void 0?`${visibleFile(file)}:${line}`:visibleFile(rendered.file)}function renamed(one,name){let{file,rendered}=one;return rendered===void 0?{...one,file:name(file)}:{...one,file:name(file),rendered:{...rendered,file:name(rendered.
file)}}}function originOf({file,start,end,template,rendered,values}){let inFile=rendered===void 0?`/${template}`:(template??"").replace(/^[^/]*/,""),isTold=template===
null||`/${rendered?.file??file}`.endsWith(inFile),words=[rendered===void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template}`,
onlyIn(values)].filter(part=>part!=="");return words.length===0?"":`(${visible(words.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.
slice(0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}function verdictWords(verdict){switch(verdict.verdict){case"rejected":return"rejected";case"pods-rejected":return"created, but its Pods are refused: nothing run\
s";case"unknown":return"unknown: what decides it cannot be known offline";case"skipped":return"skipped: not a Kubernetes object that can be read";case"admitted":
return verdict.responses.some(response=>response.action==="warn")?"created, with a warning":"created"}}function allIsWell(summary){return summary.errors+summary.
warnings+summary.notes===0&&summary.rejected+summary.podsRejected+summary.unknown===0}var mostBytes=512*1024,mostFindings=200,mostVerdicts=50,mostReasons=20,longestCell=400,longestAnswer=2e3,signs={error:"\u274C error",warning:"\u26A0\uFE0F warning",
note:"\u2139\uFE0F note"},markdown=(report,{quiet,fromRoot})=>{if(quiet&&allIsWell(report.summary))return"";let findings=report.findings.filter(finding=>finding.
suppressed===null).map(one=>renamed(one,fromRoot)),verdicts=report.verdicts.map(one=>renamed(one,fromRoot)),parts=[[`## preadmit: ${headline(report)}

${sums(report)}
`],findingsTable(findings),quiet?[]:remedies(findings),quiet?[]:answers(verdicts),quiet?[]:reasons(verdicts)].flat(),room=mostBytes,left=0,kept=parts.filter(part=>(room-=
Buffer.byteLength(part),room<0&&left++,room>=0));return left>0&&kept.push(`More does not fit here: see the log or another format.
`),kept.join(`
`)};function headline({summary}){let refused=summary.rejected+summary.podsRejected;return refused>0?`${count(refused,"object")} refused`:summary.errors>0?count(
summary.errors,"error"):summary.warnings>0?`nothing refused, ${count(summary.warnings,"warning")}`:summary.unknown>0?`nothing refused, ${count(summary.unknown,"\
object")} unknown`:summary.objects===0?"nothing to judge":"all admitted"}function sums({summary,cluster}){let where=`${plain2(cluster.name)} (Kubernetes ${plain2(
cluster.kubernetes)})`,shown=[["admitted",summary.admitted],["rejected",summary.rejected],["Pods refused",summary.podsRejected],["unknown",summary.unknown],["sk\
ipped",summary.skipped],["errors",summary.errors],["warnings",summary.warnings],["notes",summary.notes],["suppressed",summary.suppressed]].filter(([name,number])=>number>
0||name==="admitted");return[`${count(summary.objects,"object")} in ${count(summary.files,"file")}, judged as **${where}** would:`,"",row(shown.map(([name])=>name)),
row(shown.map(()=>"--:")),row(shown.map(([,number])=>String(number)))].join(`
`)}function findingsTable(findings){if(findings.length===0)return[];let kept=mostSevere(findings,mostFindings),rows=bySeverity.flatMap(severity=>kept.filter(finding=>finding.
severity===severity)).map(finding=>row([signs[finding.severity],code(placeOf(finding)),`${plain2(finding.message)} ${plain2(originOf(finding))}`.trimEnd(),code(
finding.rule)]));return[[row(["","place","what is wrong","rule"]),row(["---","---","---","---"]),...rows,""].join(`
`),...more(findings.length-kept.length,"finding")]}function remedies(findings){let helps=new Map;for(let{rule,help}of findings){let words=visibleLines(help).join(
" ");words.trim()!==""&&helps.set(JSON.stringify([rule,words]),`- ${code(rule)}: ${plain2(words)}`)}let lines=Array.from(helps.values());return lines.length===0?
[]:[folded("What to write instead",lines.slice(0,mostFindings).join(`
`)),...more(lines.length-mostFindings,"remedy","remedies")]}function answers(verdicts){let refused=verdicts.filter(({verdict})=>verdict==="rejected"||verdict===
"pods-rejected");if(refused.length===0)return[];let shown=refused.slice(0,mostVerdicts).map(verdict=>{let refusal=verdict.responses.find(({action})=>action==="d\
eny"),subject=[objectOf(verdict),onlyIn(verdict.values)].filter(part=>part!=="").join(", "),head=`${code(verdictPlace(verdict))} ${plain2(subject)}: ${verdictWords(
verdict)}`;if(refusal===void 0)return`${head}
`;let said=visibleLines(refusal.message).join(`
`),whole=said.length<=longestAnswer?said:`${said.slice(0,longestAnswer)}\u2026`;return`${head}

<pre>${whole.split(`
`).map(escaped).join(`
`)}</pre>
`});return[folded("What the cluster would say",shown.join(`
`).trimEnd()),...more(refused.length-mostVerdicts,"refused object")]}function reasons(verdicts){let numbers=new Map;for(let{verdict,undecided}of verdicts)if(verdict===
"unknown")for(let one of new Set(undecided.map(({by,reason})=>`${code(by)}: ${plain2(reason)}`)))numbers.set(one,(numbers.get(one)??0)+1);if(numbers.size===0)return[];
let lines=Array.from(numbers).sort(([,a],[,b])=>b-a).map(([reason,number])=>`- ${count(number,"object")}, ${reason}`);return[folded("What cannot be known offlin\
e",lines.slice(0,mostReasons).join(`
`)),...more(lines.length-mostReasons,"reason")]}function folded(title,inner){return`<details>
<summary>${title}</summary>

${inner}

</details>
`}function more(number,noun,nouns){return number<=0?[]:[`and ${number===1||nouns===void 0?count(number,`more ${noun}`):`${number} more ${nouns}`}
`]}function row(cells){return`| ${cells.join(" | ")} |`}var magic=/[@#$]|:\/\/|www\.|:[\w+-]+:/i;function plain2(words){return cut(visible(words),longestCell).split(
" ").map(word=>magic.test(word)?`<code>${escaped(word)}</code>`:escaped(word)).join(" ")}function code(words){return`<code>${escaped(cut(visible(words),longestCell))}\
</code>`}function escaped(words){return words.replace(/[\\`*_{}[\]<>()#!|~&:@$]/g,sign=>`&#${sign.charCodeAt(0)};${sign==="@"?"<!-- -->":""}`).replace(/www\./gi,
address=>`${address.slice(0,3)}&#46;`)}0&&(module.exports={markdown});
