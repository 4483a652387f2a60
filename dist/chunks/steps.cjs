"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var steps_exports={};__export(steps_exports,{stepTimes:()=>stepTimes});module.exports=__toCommonJS(steps_exports);var hidden=()=>new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u200c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){
return plain.test(text)?text:text.replace(hidden(),escape)}function visibleFile(file){return visible(/^\s*:/.test(file)?`./${file}`:file)}function escape(character){let known=short[character];if(known!==void 0)return known;
let hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?`\\x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(
8,"0")}`}function nameOf(resource){let kind=resource.kind===""?"Object":visible(resource.kind),name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind}${name}${resource.
namespace===""?"":` in ${visible(resource.namespace)}`}`}function verdictPlace({file,line,rendered}){return rendered===void 0?`${visibleFile(file)}:${line}`:visibleFile(rendered.file)}function stepTimes(now=()=>performance.now()){let steps=new Map,objects=[],requests=[],last=0,add=(tally,milliseconds)=>{tally.times+=1,tally.milliseconds+=milliseconds};
return{request(kind){requests.push({kind,tally:{times:0,milliseconds:0}}),last=now()},step(name){let taken=now()-last,tally=steps.get(name)??{times:0,milliseconds:0};
steps.set(name,tally),add(tally,taken);let request=requests.at(-1);request!==void 0&&add(request.tally,taken),last=now()},verdict(verdict){requests.length>0&&objects.
push(objectLine(verdict,requests)),requests=[]},told(){let rows=Array.from(steps,([name,{times,milliseconds}])=>`${String(times).padStart(10)}${milliseconds.toFixed(
3).padStart(12)}  ${name}`);return["the steps of the admission chain, in their order:",`${"asked".padStart(10)}${"ms".padStart(12)}  step`,...rows,"the objects:",
...objects].join(`
`)}}}function objectLine(verdict,requests){let refusal=verdict.responses.find(({action})=>action==="deny"),went=requests.map(({kind,tally:{times,milliseconds}})=>{
let end=refusal?.kind===kind?`, refused by ${refusal.by}`:"";return`${kind} ${times} steps, ${milliseconds.toFixed(3)} ms${end}`});return`  ${verdictPlace(verdict)}\
: ${nameOf(verdict)}: ${went.join("; ")}`}0&&(module.exports={stepTimes});
