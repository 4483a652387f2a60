"use strict";
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{sarif:()=>sarif,uriOf:()=>uriOf});module.exports=__toCommonJS(stdin_exports);var import_report_wording=require("./report-wording.cjs"),
import_report_json_text=require("./report-json-text.cjs"),import_runtime=require("./runtime.cjs"),block=100,base=37,[dropHigh,dropLow]=halves(BigInt.asUintN(64,
BigInt(base)**BigInt(block))),half=2**32,endOfFile=65535;function lineHashes(text){const fingerprints=[],seen=new Map,ring=new Uint16Array(block),starts=new Uint8Array(
block);let at=0,high=0,low=0,startsLine=!0,previous=0;for(let offset=0;offset<=text.length+block;offset++){const inside=offset<text.length,raw=inside?text.charCodeAt(
offset):offset===text.length?endOfFile:0,skipped=raw===32||raw===9||raw===10&&previous===13;if(previous=raw,skipped)continue;const code=raw===13?10:raw;if(starts[at]===
1){const hash=high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0"),count2=(seen.get(hash)??0)+1;seen.set(hash,count2),fingerprints.push(
`${hash}:${count2}`)}starts[at]=startsLine&&offset<=text.length?1:0,startsLine=inside&&code===10;const dropped=ring[at]??0;ring[at]=code,at=at+1===block?0:at+1;
const sum=low*base+code-dropLow*dropped,carry=Math.floor(sum/half);low=sum-carry*half;const rest=high*base-dropHigh*dropped+carry;high=rest-Math.floor(rest/half)*
half}return fingerprints}function halves(value){return[Number(value>>32n),Number(value&0xffffffffn)]}var schema="https://docs.oasis-open.org/sarif/sarif/v2.1.0/\
errata01/os/schemas/sarif-schema-2.1.0.json",mostResults=25e3,longestDescription=1024,bySeverity=["error","warning","note"],sarif=(report,options)=>{const kept=mostSevere(
report.findings,mostResults),ids=Array.from(new Set(kept.map(finding=>finding.rule))).sort(),indexes=new Map(ids.map((id,index)=>[id,index])),rules=new Map(options.
rules.map(rule=>[rule.id,rule])),worst=worstSeverities(kept),verdicts=new Map(report.verdicts.map(verdict=>[objectKey(verdict),verdict])),fingerprintOf=lineFingerprints(
options.textOf);return(0,import_report_json_text.jsonText)({$schema:schema,version:"2.1.0",runs:[{tool:{driver:{name:"preadmit",version:report.tool.version,semanticVersion:report.
tool.version,rules:ids.map(id=>descriptor(id,rules.get(id),worst.get(id)??"note",options))}},invocations:[{executionSuccessful:!0,toolExecutionNotifications:notifications(
report,kept.length)}],columnKind:"utf16CodeUnits",results:kept.map(finding=>({ruleId:finding.rule,ruleIndex:indexes.get(finding.rule),level:finding.severity,message:{
text:messageOf(finding)},locations:[{physicalLocation:{artifactLocation:{uri:uriOf(finding.file)},region:{startLine:finding.start.line,startColumn:finding.start.
column,endLine:finding.end.line,endColumn:finding.end.column}}}],partialFingerprints:{primaryLocationLineHash:fingerprintOf(finding.file,finding.start.line),"pr\
eadmit/v1":finding.fingerprint},properties:{effect:finding.effect,verdict:verdicts.get(objectKey(finding))?.verdict}})),properties:{cluster:report.cluster.name,
kubernetes:report.cluster.kubernetes,summary:report.summary}}]})};function uriOf(file){const encoded=file.split("/").map(part=>encodeURIComponent(part.replace(new RegExp(
"\\p{Cs}","gu"),"�"))).join("/");return encoded.startsWith("//")?`file:${encoded}`:encoded.startsWith("/")?`file://${encoded}`:/^[A-Za-z]:\//.test(file)?`file\
:///${encoded.replace("%3A",":")}`:encoded}function mostSevere(findings,most){if(findings.length<=most)return findings;const room={error:0,warning:0,note:0};let left=most;
for(const severity of bySeverity)room[severity]=Math.min(left,findings.filter(finding=>finding.severity===severity).length),left-=room[severity];return findings.
filter(finding=>room[finding.severity]-- >0)}function worstSeverities(findings){const worst=new Map;for(const{rule,severity}of findings){const before=worst.get(
rule);(before===void 0||bySeverity.indexOf(severity)<bySeverity.indexOf(before))&&worst.set(rule,severity)}return worst}function descriptor(id,rule,severity,{pageOf}){
const title=rule===void 0?`The cluster's policy ${(0,import_report_wording.visible)(id)} objects`:rule.title,remedy=rule===void 0?"Read the policy in the cluste\
r's directory":rule.remedy,page=rule===void 0?"":pageOf(rule.id),security=rule?.securitySeverity;return{id,name:id.split(/[^A-Za-z0-9]+/).map(part=>part.charAt(
0).toUpperCase()+part.slice(1)).join("")||void 0,shortDescription:{text:shorten(sentence(title))},fullDescription:{text:shorten(`${sentence(title)} ${sentence(remedy)}`)},
help:{text:[sentence(remedy),...(rule?.references??[]).map(reference=>`See ${reference}`)].join(`
`),markdown:page===""?void 0:page},helpUri:rule?.references[0],properties:{tags:[...security===void 0?[]:["security"],...rule?.tags??["policy"]].slice(0,10),precision:"\
very-high","problem.severity":severity==="note"?"recommendation":severity,"security-severity":security===void 0?void 0:security.toFixed(1)}}}function messageOf({
message,help,rule}){const said=[message,help].map(part=>sentence((0,import_report_wording.visibleLines)(part.trim()).join(`
`))).filter(part=>part!=="");return(said.length===0?sentence((0,import_report_wording.visible)(rule)):said.join(" ")).replaceAll("](","] (")}function sentence(words){
return words===""||/[.!?…]$/.test(words)?words:`${words}.`}function shorten(words){return words.length<=longestDescription?words:`${words.slice(0,longestDescription-
1)}…`}function objectKey({file,document,item}){return JSON.stringify([file,document,item])}function lineFingerprints(textOf){const files=new Map;return(file,line)=>{
let hashes=files.get(file);if(hashes===void 0){const text=textOf(file);hashes=text===void 0?[]:lineHashes(text),files.set(file,hashes)}return hashes[line-1]}}function notifications(report,kept){
const left=report.findings.length-kept;return left===0?[]:[{level:"warning",message:{text:`${(0,import_report_wording.count)(left,"result")} of ${report.findings.
length} are left out, the least severe ones: GitHub takes at most ${mostResults} of a run.`}}]}0&&(module.exports={sarif,uriOf});
