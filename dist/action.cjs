"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path"),{env}=process;start();async function start(){let workspace=env.
GITHUB_WORKSPACE||process.cwd(),cwd=(0,import_node_path.resolve)(workspace,input("working-directory")),scratch=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(
env.RUNNER_TEMP||(0,import_node_os.tmpdir)(),"preadmit-")),report=(0,import_node_path.join)(scratch,"report.json"),jobSummary=(0,import_node_path.join)(scratch,
"summary.md"),sarif=input("sarif-file"),sarifPath=(0,import_node_path.resolve)(workspace,sarif);sarif&&(0,import_node_fs.rmSync)(sarifPath,{force:!0});let said="",
stderr={write(text){said+=text,process.stderr.write(text)}},{run}=await Promise.resolve().then(()=>__toESM(require("./chunks/main.cjs"),1)),code;if((0,import_node_fs.statSync)(
cwd,{throwIfNoEntry:!1})?.isDirectory()===!0?code=await run([...option("cluster"),...option("tool"),...option("kubernetes-version"),...option("diff"),...option(
"fail-on"),"--format=github",`--format=json=${report}`,`--format=markdown=${jobSummary}`,...sarif?[`--format=sarif=${sarifPath}`]:[],...input("args").split(/\s+/).
filter(Boolean),"--",...input("paths").split(`
`).map(path=>path.trim()).filter(Boolean)],{stdin:process.stdin,stdout:process.stdout,stderr,cwd,env}):(stderr.write(`preadmit: working-directory ${input("worki\
ng-directory")}: no such directory
`),code=2),code>1){let{workflowCommand}=await Promise.resolve().then(()=>__toESM(require("./chunks/report-github.cjs"),1));process.stdout.write(workflowCommand(
"error",{title:"preadmit"},said.trim()))}let outputs={"exit-code":code};if(sarif&&(0,import_node_fs.existsSync)(sarifPath)&&(outputs["sarif-file"]=sarif),(0,import_node_fs.existsSync)(
report)){let{summary}=JSON.parse((0,import_node_fs.readFileSync)(report,"utf8"));outputs.report=report,outputs.errors=summary.errors,outputs.warnings=summary.warnings,
outputs.refused=summary.rejected+summary.podsRejected,outputs.unknown=summary.unknown}env.GITHUB_STEP_SUMMARY&&(0,import_node_fs.existsSync)(jobSummary)&&(0,import_node_fs.appendFileSync)(
env.GITHUB_STEP_SUMMARY,(0,import_node_fs.readFileSync)(jobSummary)),env.GITHUB_OUTPUT&&(0,import_node_fs.appendFileSync)(env.GITHUB_OUTPUT,Object.entries(outputs).
map(([name,value])=>`${name}=${value}
`).join("")),process.exitCode=code}function input(name){return(env[`INPUT_${name.toUpperCase()}`]??"").trim()}function option(name){let value=input(name);return value?
[`--${name}=${value}`]:[]}
