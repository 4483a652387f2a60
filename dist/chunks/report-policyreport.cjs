"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var policyreport_exports={};__export(policyreport_exports,{openreports:()=>openreports,policyreport:()=>policyreport});module.exports=__toCommonJS(policyreport_exports);var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleLines(text){let lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.
slice(0,Math.max(1,last+1)).map(visible)}function escape(character){let known=short[character];if(known!==void 0)return known;let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.
padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}var plain2=/^[A-Za-z][\w./-]*( [A-Za-z][\w./-]*)*$/,reserved=/^(?:y|n|yes|no|on|off|true|false|null|e-?\d+)$/i,risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
function yamlText(value){return`${block(value,`
`).replace(/^[\n ]/,"")}
`}function block(value,line){if(typeof value=="string")return` ${scalar(value)}`;if(typeof value=="number"||typeof value=="boolean")return` ${value}`;if(isList(
value)){let items=value.map(item=>`${line}-${block(item,`${line}  `).replace(/^\n +/," ")}`);return items.length===0?" []":items.join("")}let members=Object.entries(
value).flatMap(([key,member])=>member===void 0?[]:`${line}${scalar(key)}:${block(member,isList(member)?line:`${line}  `)}`);return members.length===0?" {}":members.
join("")}function isList(value){return Array.isArray(value)}function scalar(text){return plain2.test(text)&&!reserved.test(text)?text:JSON.stringify(text.replace(
new RegExp("\\p{Cs}","gu"),"\uFFFD")).replace(risky,escape2)}function escape2(character){return`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`}function fileOf({file,rendered}){return rendered?.file??file}var resultOf={rejects:"fail","rejects-pods":"fail",warns:"warn",advises:"warn",audits:"warn",undecided:"error",mutates:"pass"},severities={error:"high",warning:"\
medium",note:"low"},policyreport=(report,options)=>reports(report,options,{apiVersion:"wgpolicyk8s.io/v1alpha2",namespaced:"PolicyReport",cluster:"ClusterPolicy\
Report",hasSource:!1}),openreports=(report,options)=>reports(report,options,{apiVersion:"openreports.io/v1alpha1",namespaced:"Report",cluster:"ClusterReport",hasSource:!0});
function reports(report,{verbose},kinds){let groups=new Map,resultsIn=resource=>{let namespace=resource!==null&&isLabel(resource.namespace)?resource.namespace:"",
results=groups.get(namespace)??[];return groups.set(namespace,results),results},withFindings=new Set(report.findings.map(objectKey));for(let verdict of report.verdicts){
if(verdict.verdict==="skipped")continue;let results=resultsIn(verdict),isClean=verdict.verdict==="admitted"&&!withFindings.has(objectKey(verdict));verbose&&isClean&&
results.push(passed(verdict))}for(let finding of report.findings)resultsIn(finding.resource).push(result(finding));return groups.size===0&&groups.set("",[]),Array.
from(groups).sort(([a],[b])=>a<b?-1:1).map(([namespace,results])=>yamlText({apiVersion:kinds.apiVersion,kind:namespace===""?kinds.cluster:kinds.namespaced,metadata:{
name:"preadmit",namespace:namespace===""?void 0:namespace,labels:{"app.kubernetes.io/managed-by":"preadmit"}},source:kinds.hasSource?"preadmit":void 0,summary:summaryOf(
results),results})).join(`---
`)}function result(finding){let{rule,effect,severity,message,start,end,path,fingerprint,help,resource,suppressed}=finding,{template,rendered,values}=finding,slash=rule.
indexOf("/"),outcome=suppressed===null?resultOf[effect]:"skip";return{source:"preadmit",policy:visible(slash<0?rule:rule.slice(0,slash)),rule:visible(rule.slice(
slash+1)),result:outcome,severity:severities[severity],scored:outcome!=="warn",message:visibleLines(message).join(`
`),resources:resource===null?void 0:reference(resource),properties:{file:visible(fileOf(finding)),...rendered===void 0?{line:String(start.line),column:String(start.
column),endLine:String(end.line),endColumn:String(end.column)}:{renderedLine:String(start.line)},template:template===null?void 0:visible(template),values:values===
void 0?void 0:visible(values.join(" ")),path:path.length===0?void 0:`/${path.map(step=>visible(pointerStep(step))).join("/")}`,effect,fingerprint:visible(fingerprint),
help:help.trim()===""?void 0:visibleLines(help).join(`
`),suppressed:suppressed===null?void 0:visible(suppressed.reason)}}}function pointerStep(step){return String(step).replaceAll("~","~0").replaceAll("/","~1")}function passed(verdict){
return{source:"preadmit",policy:"admission",result:"pass",message:"The cluster admits it",resources:reference(verdict),properties:{file:visible(fileOf(verdict)),
line:verdict.rendered?void 0:String(verdict.line)}}}function reference({apiVersion,kind,namespace,name}){let known=Object.entries({apiVersion,kind,namespace,name}).
filter(([,value])=>value!=="");return known.length===0?[]:[Object.fromEntries(known.map(([key,value])=>[key,visible(value)]))]}function summaryOf(results){let count=name=>results.
filter(one=>typeof one=="object"&&"result"in one&&one.result===name).length;return{pass:count("pass"),fail:count("fail"),warn:count("warn"),error:count("error"),
skip:count("skip")}}function isLabel(name){return name.length<=63&&/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)}function objectKey({file,document,item}){return JSON.
stringify([file,document,item])}0&&(module.exports={openreports,policyreport});
