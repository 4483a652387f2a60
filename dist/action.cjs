"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path"),{env}=process;start();async function start(){let scratch=(0,import_node_fs.mkdtempSync)(
(0,import_node_path.join)(env.RUNNER_TEMP||(0,import_node_os.tmpdir)(),"preadmit-")),report=(0,import_node_path.join)(scratch,"report.json"),jobSummary=(0,import_node_path.join)(
scratch,"summary.md"),sarif=input("sarif-file"),{run}=await Promise.resolve().then(()=>__toESM(require("./chunks/main.cjs"),1)),code=await run([...option("clust\
er"),...option("kubernetes-version"),...option("fail-on"),"--format=github",`--format=json=${report}`,`--format=markdown=${jobSummary}`,...sarif?[`--format=sari\
f=${sarif}`]:[],...input("args").split(/\s+/).filter(Boolean),"--",...input("paths").split(`
`).map(path=>path.trim()).filter(Boolean)],{stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,cwd:process.cwd(),env}),outputs={"exit-code":code};if(sarif&&
(outputs["sarif-file"]=sarif),(0,import_node_fs.existsSync)(report)){let{summary}=JSON.parse((0,import_node_fs.readFileSync)(report,"utf8"));outputs.report=report,
outputs.errors=summary.errors,outputs.warnings=summary.warnings,outputs.refused=summary.rejected+summary.podsRejected,outputs.unknown=summary.unknown}env.GITHUB_STEP_SUMMARY&&
(0,import_node_fs.existsSync)(jobSummary)&&(0,import_node_fs.appendFileSync)(env.GITHUB_STEP_SUMMARY,(0,import_node_fs.readFileSync)(jobSummary)),env.GITHUB_OUTPUT&&
(0,import_node_fs.appendFileSync)(env.GITHUB_OUTPUT,Object.entries(outputs).map(([name,value])=>`${name}=${value}
`).join("")),process.exitCode=code}function input(name){return(env[`INPUT_${name.toUpperCase()}`]??"").trim()}function option(name){let value=input(name);return value?
[`--${name}=${value}`]:[]}
