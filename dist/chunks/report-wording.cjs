"use strict";
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{allIsWell:()=>allIsWell,count:()=>count,nameOf:()=>nameOf,noCommands:()=>noCommands,verdictWords:()=>verdictWords,visible:()=>visible,
visibleFile:()=>visibleFile,visibleLines:()=>visibleLines});module.exports=__toCommonJS(stdin_exports);var hidden=new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]|(?![\\u2\
00c\\u200d])\\p{Cf}","gu"),plain=/^[ -~]*$/,short={"	":"\\t","\n":"\\n","\r":"\\r"};function visible(text){return plain.test(text)?text:text.replace(hidden,escape)}
function visibleLines(text){const lines=text.split(/\r?\n/),last=lines.findLastIndex(line=>line!=="");return lines.slice(0,Math.max(1,last+1)).map(visible)}function noCommands(output){
return output.replace(/^([^\S\n]*):(?=:)/gm,"$1\\x3a").replaceAll("##[","##\\x5b")}function visibleFile(file){return visible(/^\s*:/.test(file)?`./${file}`:file)}
function escape(character){const known=short[character];if(known!==void 0)return known;const hex=(character.codePointAt(0)??0).toString(16);return hex.length<=2?
`\\x${hex.padStart(2,"0")}`:hex.length<=4?`\\u${hex.padStart(4,"0")}`:`\\U${hex.padStart(8,"0")}`}function count(number,noun){return`${number} ${noun}${number===
1?"":"s"}`}function nameOf(resource){const kind=resource.kind===""?"Object":visible(resource.kind),name=resource.name===""?"":` ${visible(resource.name)}`;return`${kind}${name}${resource.
namespace===""?"":` in ${visible(resource.namespace)}`}`}function verdictWords(verdict){switch(verdict.verdict){case"rejected":return"rejected";case"pods-reject\
ed":return"created, but its Pods are refused: nothing runs";case"unknown":return"unknown: what decides it cannot be known offline";case"skipped":return"skipped:\
 not a Kubernetes object that can be read";case"admitted":return verdict.responses.some(response=>response.action==="warn")?"created, with a warning":"created"}}
function allIsWell(summary){return summary.errors+summary.warnings+summary.notes===0&&summary.rejected+summary.podsRejected+summary.unknown===0}0&&(module.exports={allIsWell,count,nameOf,noCommands,verdictWords,visible,visibleFile,visibleLines});
