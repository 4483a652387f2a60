"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var junit_exports={};__export(junit_exports,{junit:()=>junit});module.exports=__toCommonJS(junit_exports);function append(list,...more){for(let at=0;at<more.length;at++){let some=more[at];if(Array.isArray(some))for(let index=0;index<some.length;index++)list.push(some[index]);else
for(let one of some)list.push(one)}}function distinct(separator){let taken=new Set,times=new Map;return name=>{let unique=name;for(;taken.has(unique);){let number=(times.get(name)??1)+1;times.set(
name,number),unique=`${name}${separator}${number}`}return taken.add(unique),unique}}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.
slice(0,Math.max(1,last+1)).map(visible)}function noCommands(output){return output.replace(/^([^\S\n]*):(?=:)/gm,"$1\\x3a").replaceAll("##[","##\\x5b")}function visibleFile(file){
return visible(/^\s*:/.test(file)?`./${file}`:file)}function escape(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(
0)??0).toString(16);return hex.length<=2?`\\x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function nameOf(resource){let kind=resource.kind===""?"Object":visible(resource.kind),
name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind}${name}${resource.namespace===""?"":` in ${visible(resource.namespace)}`}`}function placeOf({file,start,rendered}){return rendered===void 0?`${visibleFile(file)}:${start.line}:${start.column}`:visibleFile(rendered.file)}function originOf({file,start,end,template,rendered,values}){let inFile=rendered===void 0?`/${template}`:(template??"").replace(/^[^/]*/,""),isTold=template===null||
`/${rendered?.file??file}`.endsWith(inFile),words=[rendered===void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template}`,onlyIn(
values)].filter(part=>part!=="");return words.length===0?"":`(${visible(words.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.slice(
0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}function findingLine(finding){let{severity,message,rule}=finding;return`${placeOf(
finding)}: ${severity}: ${visible(message)} [${visible(rule)}] ${originOf(finding)}`.trimEnd()}function verdictWords(verdict){switch(verdict.verdict){case"rejec\
ted":return"rejected";case"pods-rejected":return"created, but its Pods are refused: nothing runs";case"unknown":return"unknown: what decides it cannot be known \
offline";case"skipped":return"skipped: not a Kubernetes object that can be read";case"admitted":return verdict.responses.some(response=>response.action==="warn")?
"created, with a warning":"created"}}function groupByFile(report){let files=new Map,groupOf=of=>{let objects=files.get(of.file);objects===void 0&&files.set(of.file,objects=new Map);let key=`${of.document}\
 ${of.item}`,group=objects.get(key);return group===void 0&&objects.set(key,group={document:of.document,item:of.item??-1,findings:[],verdict:void 0}),group};for(let finding of report.
findings)groupOf(finding).findings.push(finding);for(let verdict of report.verdicts)groupOf(verdict).verdict=verdict;return Array.from(files).sort(([a],[b])=>a<
b?-1:1).map(([file,objects])=>({file,objects:Array.from(objects.values()).sort((a,b)=>a.document-b.document||a.item-b.item)}))}var entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function xmlText(text){return visible(text).replace(/[&<>"]/g,sign=>entities[sign]??"").replaceAll(
"\uFFFE","\\ufffe").replaceAll("\uFFFF","\\uffff")}function xmlAttributes(attributes){return Object.entries(attributes).map(([name,value])=>` ${name}="${xmlText(
String(value))}"`).join("")}var junit=report=>{let all=[],suites=groupByFile(report).map(({file,objects})=>{let unique=distinct(" #"),cases=objects.map(object=>testCase(file,unique(titleOf(
object)),object));append(all,cases);let numbers={...numbersOf(cases),skipped:cases.filter(({outcome})=>outcome==="skipped").length};return`  <testsuite${xmlAttributes(
{name:visible(file),...numbers,time:0})}>
${cases.map(({xml})=>xml).join("")}  </testsuite>
`}),body=`<testsuites${xmlAttributes({name:"preadmit",...numbersOf(all),time:0})}>
${suites.join("")}</testsuites>
`;return noCommands(`<?xml version="1.0" encoding="UTF-8"?>
${body}`)};function numbersOf(cases){return{tests:cases.length,failures:cases.filter(({outcome})=>outcome==="failure").length,errors:0}}function titleOf({verdict,
findings,document,item}){let resource=findings.find(finding=>finding.resource!==null)?.resource??verdict;return resource!==void 0&&(resource.kind!==""||resource.
name!=="")?nameOf(resource):`document ${document+1}${item<0?"":`, item ${item+1}`}`}function testCase(file,name,object){let{outcome,message}=judge(object),head=`\
    <testcase${xmlAttributes({name,classname:visible(file),time:0})}`,text=textOf(object);if(outcome==="passed"){let xml=text===""?`${head}/>
`:`${head}>
      <system-out>${text}</system-out>
    </testcase>
`;return{outcome,xml}}let{verdict="skipped"}=object.verdict??{},element=`<${outcome}${xmlAttributes({type:verdict==="skipped"?"unreadable":verdict,message})}`;return{
outcome,xml:`${head}>
      ${element}>${text}</${outcome}>
    </testcase>
`}}function judge({findings,verdict}){let errors=findings.filter(({severity,effect})=>severity==="error"||effect==="rejects"||effect==="rejects-pods"),[first,...more]=errors.
filter(finding=>finding.suppressed===null);if(first!==void 0){let rest=more.length===0?"":` (and ${count(more.length,"more error")})`;return{outcome:"failure",message:`${visible(
first.message)}${rest}`}}let refused=verdict?.verdict==="rejected"||verdict?.verdict==="pods-rejected";if(errors.length>0){let still=refused?", and the cluster \
will still refuse it":"";return{outcome:"skipped",message:`${count(errors.length,"error")} suppressed${still}`}}if(verdict===void 0)return{outcome:"passed",message:""};
let message=verdictWords(verdict);return refused?{outcome:"failure",message}:{outcome:verdict.verdict==="admitted"?"passed":"skipped",message}}function textOf({
findings,verdict}){let refusal=verdict?.responses.find(({action})=>action==="deny"),lines=findings.flatMap(linesOf);return refusal!==void 0&&lines.push("The clu\
ster would say:",...visibleLines(refusal.message).map(line=>`  ${line}`)),lines.map(xmlText).join(`
`)}function linesOf(finding){let{help,suppressed}=finding,lines=[findingLine(finding)];return suppressed!==null&&lines.push(`  suppressed: ${visible(suppressed.
reason)}`),help.trim()!==""&&lines.push(...visibleLines(help).map((line,at)=>`  ${at===0?"help:":"     "} ${line}`)),lines}0&&(module.exports={junit});
