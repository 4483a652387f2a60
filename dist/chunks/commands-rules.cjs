"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var rules_exports={};__export(rules_exports,{rulesAsJson:()=>rulesAsJson,rulesAsText:()=>rulesAsText});module.exports=__toCommonJS(rules_exports);function rulesAsText(rules){
let width=Math.max(...rules.map(({id})=>id.length));return rules.map(({id,title})=>`${id.padEnd(width)}  ${title}
`).join("")}function rulesAsJson(rules){let rows=rules.map(({id,subject,title,remedy,tags,references,securitySeverity,revisions,standard})=>({id,title,remedy,subject,
tags,references,securitySeverity:securitySeverity??null,since:revisions.map(({since})=>since),standard:standard===void 0?null:{level:standard.level,check:standard.
check}}));return`${JSON.stringify(rows,null,2)}
`}0&&(module.exports={rulesAsJson,rulesAsText});
