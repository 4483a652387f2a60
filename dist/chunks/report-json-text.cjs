"use strict";
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{jsonText:()=>jsonText});module.exports=__toCommonJS(stdin_exports);var risky=/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function jsonText(value){let text;try{text=JSON.stringify(value,null,2).replace(risky,escape)}catch(error){if(!(error instanceof TypeError))throw error;text=write(
value,`
`)}return`${text}
`}function write(value,line){if(typeof value=="string")return JSON.stringify(value).replace(risky,escape);if(typeof value=="bigint")return String(value);if(typeof value!=
"object"||value===null)return JSON.stringify(value)??"null";const inner=`${line}  `;if(Array.isArray(value))return value.length===0?"[]":`[${value.map(item=>inner+
write(item,inner)).join(",")}${line}]`;const members=Object.entries(value).filter(([,member])=>member!==void 0);return members.length===0?"{}":`{${members.map(([
key,member])=>`${inner}${write(key,inner)}: ${write(member,inner)}`).join(",")}${line}}`}function escape(character){return`\\u${character.charCodeAt(0).toString(
16).padStart(4,"0")}`}0&&(module.exports={jsonText});
