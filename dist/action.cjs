"use strict";
var import_main=require("./chunks/main.cjs"),import_report_text=require("./chunks/report-text.cjs"),import_report_wording=require("./chunks/report-wording.cjs"),
import_report_json_text=require("./chunks/report-json-text.cjs"),import_runtime=require("./chunks/runtime.cjs"),import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_path=require("node:path");(async()=>{var{env}=process,report=(0,import_node_path.join)((0,import_node_fs.mkdtempSync)((0,import_node_path.join)(env.
RUNNER_TEMP||(0,import_node_os.tmpdir)(),"preadmit-")),"report.json"),sarif=input("sarif-file"),code=await(0,import_main.run)([...option("cluster"),...option("k\
ubernetes-version"),...option("fail-on"),"--format=github",`--format=json=${report}`,...sarif?[`--format=sarif=${sarif}`]:[],...input("args").split(/\s+/).filter(
Boolean),"--",...input("paths").split(`
`).map(path=>path.trim()).filter(Boolean)],{stdin:process.stdin,stdout:process.stdout,stderr:process.stderr,cwd:process.cwd(),env}),outputs={"exit-code":code};if(sarif&&
(outputs["sarif-file"]=sarif),(0,import_node_fs.existsSync)(report)){const{summary}=JSON.parse((0,import_node_fs.readFileSync)(report,"utf8"));outputs.report=report,
outputs.errors=summary.errors,outputs.warnings=summary.warnings,outputs.refused=summary.rejected+summary.podsRejected,outputs.unknown=summary.unknown}env.GITHUB_OUTPUT&&
(0,import_node_fs.appendFileSync)(env.GITHUB_OUTPUT,Object.entries(outputs).map(([name,value])=>`${name}=${value}
`).join("")),process.exitCode=code;function input(name){return(env[`INPUT_${name.toUpperCase()}`]??"").trim()}function option(name){const value=input(name);return value?
[`--${name}=${value}`]:[]}})();
