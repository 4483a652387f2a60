"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var gitlab_exports={};__export(gitlab_exports,{gitlab:()=>gitlab});module.exports=__toCommonJS(gitlab_exports);function distinct(separator){let taken=new Set,times=new Map;return name=>{let unique=name;for(;taken.has(unique);){let number=(times.get(name)??1)+1;times.set(
name,number),unique=`${name}${separator}${number}`}return taken.add(unique),unique}}var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function jsonText(value){return`${textOf(value)}
`}function textOf(value){try{return JSON.stringify(value,null,2).replace(risky,escape)}catch(error){if(!(error instanceof TypeError))throw error;return write(value,
`
`)}}function write(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item=>inner+
write(item,inner)).join(",")}${line}]`;let members=Object.entries(value).filter(([,member])=>member!==void 0);return members.length===0?"{}":`{${members.map(([key,
member])=>`${inner}${write(key,inner)}: ${write(member,inner)}`).join(",")}${line}}`}function escape(character){return`\\u${character.charCodeAt(0).toString(16).
padStart(4,"0")}`}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape2)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");
return lines.slice(0,Math.max(1,last+1)).map(visible)}function escape2(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\\
x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function fileOf({file,rendered}){return rendered?.file??file}function originOf({file,start,end,template,rendered,values}){let inFile=rendered===void 0?`/${template}`:(template??"").replace(/^[^/]*/,""),isTold=template===null||
`/${rendered?.file??file}`.endsWith(inFile),words=[rendered===void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template}`,onlyIn(
values)].filter(part=>part!=="");return words.length===0?"":`(${visible(words.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.slice(
0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}var severities={error:"critical",warning:"minor",note:"info"},gitlab=(report,{fromRoot})=>{let unique=distinct("-");return jsonText(report.findings.filter(finding=>finding.
suppressed===null).map(finding=>({description:descriptionOf(`${finding.message} ${originOf(finding)}`,finding.help,finding.rule),check_name:visible(finding.rule),
fingerprint:unique(visible(finding.fingerprint)),severity:severities[finding.severity],location:{path:visible(fromRoot(fileOf(finding))),lines:finding.rendered===
void 0?{begin:finding.start.line,end:finding.end.line}:{begin:1}}})))};function descriptionOf(message,help,rule){let said=[message,help].map(part=>visibleLines(
part.trim()).join(" ")).filter(part=>part!=="");return said.length===0?visible(rule):said.join(": ")}0&&(module.exports={gitlab});
