"use strict";
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{github:()=>github});module.exports=__toCommonJS(stdin_exports);var import_report_text=require("./report-text.cjs"),
import_report_wording=require("./report-wording.cjs"),import_report_json_text=require("./report-json-text.cjs"),import_runtime=require("./runtime.cjs"),most=10,
levels=[["error","error"],["warning","warning"],["note","notice"]],github=(report,options)=>{const bySeverity=severity=>report.findings.filter(finding=>finding.
severity===severity),surplus=levels.some(([severity])=>bySeverity(severity).length>most),commands=levels.flatMap(([severity,command])=>{const room=surplus&&command===
"notice"?most-1:most;return bySeverity(severity).slice(0,room).map(finding=>annotation(command,finding))});if(surplus){const message=`${(0,import_report_wording.count)(
report.findings.length-commands.length,"finding")} more: GitHub shows at most ${most} of a level, all stand in the log of this step.`;commands.push(`::notice ti\
tle=preadmit::${data(message)}`)}return commands.map(command=>`${command}
`).join("")+(0,import_report_text.text)(report,options)};function annotation(command,{file,start,end,rule,message,help}){const place=[`file=${property((0,import_report_wording.visible)(
file))}`,`line=${start.line}`,`endLine=${end.line}`,`col=${start.column}`,`endColumn=${end.line===start.line?Math.max(start.column,end.column-1):end.column}`,`t\
itle=${property((0,import_report_wording.visible)(rule))}`],words=help.trim()===""?message:`${message}
help: ${help}`;return`::${command} ${place.join(",")}::${data((0,import_report_wording.visibleLines)(words).join(`
`))}`}function data(words){return words.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function property(words){return data(words).replaceAll(":","%3A").replaceAll(",","%2C")}0&&(module.exports={github});
