"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var json_exports={};__export(json_exports,{json:()=>json});module.exports=__toCommonJS(json_exports);var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;function textOf(value){try{return JSON.stringify(value,null,2).replace(risky,escape)}catch(error){if(!(error instanceof TypeError))throw error;return write(value,
`
`)}}var most=50;function*jsonPieces(object){let before="{";for(let[name,value]of Object.entries(object))value!==void 0&&(yield before,isIterable(value)?yield*listPieces(
name,value):yield memberText(name,value),before=",");yield before==="{"?`{}
`:`
}
`}function isIterable(value){return typeof value=="object"&&value!==null&&Symbol.iterator in value}function*listPieces(name,items){let opening=memberText(name,[]).
slice(0,-1),closing=`
  ]`,before=opening;for(let some of batches(items))yield before,yield memberText(name,some).slice(opening.length,-closing.length),before=",";yield before===opening?
`${opening}]`:closing}function*batches(items){let batch=[];for(let item of items)batch.push(item)<most||(yield batch,batch=[]);batch.length>0&&(yield batch)}function memberText(name,value){
return textOf({[name]:value}).slice(1,-2)}function write(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape);if(typeof value==
"bigint")return String(value);if(typeof value!="object"||value===null)return JSON.stringify(value)??"null";let inner=`${line}  `;if(Array.isArray(value))return value.
length===0?"[]":`[${value.map(item=>inner+write(item,inner)).join(",")}${line}]`;let members=Object.entries(value).filter(([,member])=>member!==void 0);return members.
length===0?"{}":`{${members.map(([key,member])=>`${inner}${write(key,inner)}: ${write(member,inner)}`).join(",")}${line}}`}function escape(character){return`\\u${character.
charCodeAt(0).toString(16).padStart(4,"0")}`}var json=report=>jsonPieces({version:report.version,tool:{name:report.tool.name,version:report.tool.version},cluster:{name:report.cluster.name,kubernetes:report.
cluster.kubernetes},summary:summaryOf(report.summary),verdicts:each(report.verdicts,verdictOf),findings:each(report.findings,findingOf)});function*each(all,written){
for(let one of all)yield written(one)}function summaryOf(summary){return{files:summary.files,objects:summary.objects,admitted:summary.admitted,rejected:summary.
rejected,podsRejected:summary.podsRejected,unknown:summary.unknown,skipped:summary.skipped,errors:summary.errors,warnings:summary.warnings,notes:summary.notes,suppressed:summary.
suppressed}}function verdictOf(verdict){return{file:verdict.file,document:verdict.document,item:verdict.item,line:verdict.line,...resourceOf(verdict),template:verdict.
template,...fromMatrix(verdict),hooks:verdict.hooks,verdict:verdict.verdict,responses:verdict.responses.map(responseOf),undecided:verdict.undecided.map(undecidedOf),
mutations:verdict.mutations.map(mutationOf)}}function resourceOf(resource){return{apiVersion:resource.apiVersion,kind:resource.kind,namespace:resource.namespace,
name:resource.name}}function fromMatrix({rendered,values}){return{...rendered&&{rendered:{chart:rendered.chart,file:rendered.file}},...values&&{values}}}function responseOf(response){
return{on:response.on,kind:response.kind,by:response.by,action:response.action,code:response.code,reason:response.reason,message:response.message}}function undecidedOf(undecided){
return{by:undecided.by,reason:undecided.reason}}function mutationOf(mutation){let{by,on,op,path}=mutation;return mutation.value===void 0?{by,on,op,path}:{by,on,
op,path,value:mutation.value}}function findingOf(finding){return{rule:finding.rule,severity:finding.severity,effect:finding.effect,message:finding.message,file:finding.
file,document:finding.document,item:finding.item,path:finding.path,start:positionOf(finding.start),end:positionOf(finding.end),resource:finding.resource===null?
null:resourceOf(finding.resource),fingerprint:finding.fingerprint,template:finding.template,...fromMatrix(finding),edits:finding.edits,suppressed:finding.suppressed===
null?null:suppressionOf(finding.suppressed),help:finding.help}}function suppressionOf({reason,by,until}){return until===void 0?{reason,by}:{reason,by,until}}function positionOf(position){
return{line:position.line,column:position.column,offset:position.offset}}0&&(module.exports={json});
