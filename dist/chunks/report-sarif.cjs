"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var sarif_exports={};__export(sarif_exports,{sarif:()=>sarif,uriOf:()=>uriOf});module.exports=__toCommonJS(sarif_exports);var homepage="https://github.com/toolforge/preadmit";var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function jsonText(value){return`${textOf(value)}
`}function textOf(value){try{return JSON.stringify(value,null,2).replace(risky,escape)}catch(error){if(!(error instanceof TypeError))throw error;return write(value,
`
`)}}function write(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item=>inner+
write(item,inner)).join(",")}${line}]`;let members=Object.entries(value).filter(([,member])=>member!==void 0);return members.length===0?"{}":`{${members.map(([key,
member])=>`${inner}${write(key,inner)}: ${write(member,inner)}`).join(",")}${line}}`}function escape(character){return`\\u${character.charCodeAt(0).toString(16).
padStart(4,"0")}`}var[dropHigh,dropLow]=halves(BigInt.asUintN(64,BigInt(37)**BigInt(100))),half=2**32,endOfFile=65535;function lineHashes(text){let fingerprints=[],seen=new Map,ring=new Uint16Array(
100),starts=new Uint8Array(100),at=0,high=0,low=0,startsLine=!0,previous=0;for(let offset=0;offset<=text.length+100;offset++){let inside=offset<text.length,raw=inside?
text.charCodeAt(offset):offset===text.length?endOfFile:0,skipped=raw===32||raw===9||raw===10&&previous===13;if(previous=raw,skipped)continue;let code=raw===13?10:
raw;if(starts[at]===1){let hash=high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0"),count2=(seen.get(hash)??0)+1;seen.set(hash,count2),
fingerprints.push(`${hash}:${count2}`)}starts[at]=startsLine&&offset<=text.length?1:0,startsLine=inside&&code===10;let dropped=ring[at]??0;ring[at]=code,at=at+1===
100?0:at+1;let sum=low*37+code-dropLow*dropped,carry=Math.floor(sum/half);low=sum-carry*half;let rest=high*37-dropHigh*dropped+carry;high=rest-Math.floor(rest/half)*
half}return fingerprints}function halves(value){return[Number(value>>32n),Number(value&0xffffffffn)]}var bySeverity=["error","warning","note"];function mostSevere(findings,most){if(findings.length<=most)return findings;let room={error:0,warning:0,note:0},left=most;
for(let severity of bySeverity)room[severity]=Math.min(left,findings.filter(finding=>finding.severity===severity).length),left-=room[severity];return findings.filter(
finding=>room[finding.severity]-- >0)}var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape2)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");
return lines.slice(0,Math.max(1,last+1)).map(visible)}function escape2(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\\
x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function fileOf({file,rendered}){return rendered?.file??file}function originOf({file,start,end,template,rendered,values}){let inFile=rendered===void 0?`/${template}`:(template??"").replace(/^[^/]*/,""),isTold=template===null||
`/${rendered?.file??file}`.endsWith(inFile),words=[rendered===void 0||end.offset===0?"":`line ${start.line} of what Helm renders`,isTold?"":`from ${template}`,onlyIn(
values)].filter(part=>part!=="");return words.length===0?"":`(${visible(words.join(", "))})`}function onlyIn(values){return values===void 0?"":`in ${[values.slice(
0,-1).join(", "),...values.slice(-1)].filter(part=>part!=="").join(" and ")} only`}var schema="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",mostResults=25e3,longestDescription=1024,sarif=(report,options)=>{
let findings=report.findings.filter(finding=>finding.suppressed===null),kept=mostSevere(findings,mostResults),ids=Array.from(new Set(kept.map(finding=>finding.rule))).
sort(),indexes=new Map(ids.map((id,index)=>[id,index])),rules=new Map(options.rules.map(rule=>[rule.id,rule])),worst=worstSeverities(kept),verdicts=new Map(report.
verdicts.map(verdict=>[objectKey(verdict),verdict])),fingerprintOf=lineFingerprints(options.textOf);return jsonText({$schema:schema,version:"2.1.0",runs:[{tool:{
driver:{name:"preadmit",informationUri:homepage,version:report.tool.version,semanticVersion:report.tool.version,rules:ids.map(id=>descriptor(id,rules.get(id),worst.
get(id)??"note",options))}},invocations:[{executionSuccessful:!0,toolExecutionNotifications:notifications(findings.length,kept.length)}],originalUriBaseIds:{[root]:{
description:{text:"The root of the repository."}}},columnKind:"utf16CodeUnits",results:kept.map(finding=>({ruleId:finding.rule,ruleIndex:indexes.get(finding.rule),
level:finding.severity,message:{text:messageOf(finding)},locations:[{physicalLocation:{artifactLocation:locationOf(options.fromRoot(fileOf(finding))),region:regionOf(
finding)}}],partialFingerprints:{primaryLocationLineHash:finding.rendered?finding.fingerprint:fingerprintOf(finding.file,finding.start.line),"preadmit/v1":finding.
fingerprint},properties:{effect:finding.effect,verdict:verdicts.get(objectKey(finding))?.verdict,template:finding.template??void 0,values:finding.values}})),properties:{
cluster:report.cluster.name,kubernetes:report.cluster.kubernetes,summary:report.summary}}]})},root="%SRCROOT%";function locationOf(file){let uri=uriOf(file);return/^(?:\.\.\/|file:)/.
test(uri)?{uri}:{uri,uriBaseId:root}}function uriOf(file){let encoded=file.split("/").map(part=>encodeURIComponent(part.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD"))).
join("/");return encoded.startsWith("//")?`file:${encoded}`:encoded.startsWith("/")?`file://${encoded}`:/^[A-Za-z]:\//.test(file)?`file:///${encoded.replace("%3\
A",":")}`:encoded}function regionOf({start,end,rendered}){return rendered!==void 0?{startLine:1}:{startLine:start.line,startColumn:start.column,endLine:end.line,
endColumn:end.column}}function worstSeverities(findings){let worst=new Map;for(let{rule,severity}of findings){let before=worst.get(rule);(before===void 0||bySeverity.
indexOf(severity)<bySeverity.indexOf(before))&&worst.set(rule,severity)}return worst}function descriptor(id,rule,severity,{pageOf}){let title=rule===void 0?`The\
 cluster's policy ${visible(id)} objects`:rule.title,remedy=rule===void 0?"Read the policy in the cluster's directory":rule.remedy,page=rule===void 0?"":pageOf(
rule.id),security=rule?.securitySeverity;return{id,name:id.split(/[^A-Za-z0-9]+/).map(part=>part.charAt(0).toUpperCase()+part.slice(1)).join("")||void 0,shortDescription:{
text:shorten(sentence(title))},fullDescription:{text:shorten(`${sentence(title)} ${sentence(remedy)}`)},help:{text:[sentence(remedy),...(rule?.references??[]).map(
reference=>`See ${reference}`)].join(`
`),markdown:page===""?void 0:page},helpUri:rule?.references[0],properties:{tags:[...security===void 0?[]:["security"],...rule?.tags??["policy"]].slice(0,10),precision:"\
very-high","problem.severity":severity==="note"?"recommendation":severity,"security-severity":security===void 0?void 0:security.toFixed(1)}}}function messageOf(finding){
let{message,help,rule}=finding,said=[`${message} ${originOf(finding)}`,help].map(part=>sentence(visibleLines(part.trim()).join(`
`))).filter(part=>part!=="");return(said.length===0?sentence(visible(rule)):said.join(" ")).replaceAll("](","] (")}function sentence(words){return words===""||/[.!?…]$/.
test(words)?words:`${words}.`}function shorten(words){return words.length<=longestDescription?words:`${words.slice(0,longestDescription-1)}\u2026`}function objectKey({
file,document,item}){return JSON.stringify([file,document,item])}function lineFingerprints(textOf2){let files=new Map;return(file,line)=>{let hashes=files.get(file);
if(hashes===void 0){let text=textOf2(file);hashes=text===void 0?[]:lineHashes(text),files.set(file,hashes)}return hashes[line-1]}}function notifications(all,kept){
let left=all-kept;return left===0?[]:[{level:"warning",message:{text:`${count(left,"result")} of ${all} are left out, the least severe ones: GitHub takes at mos\
t ${mostResults} of a run.`}}]}0&&(module.exports={sarif,uriOf});
