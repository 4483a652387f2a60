/* oxlint-disable */
// @ts-nocheck
/** Checks a configuration against config.schema.json. Compiled from it by test/config/schema.test.ts. */
export const keysOf = {
  root: ["$schema","cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins","files","ignore","rules","suppressions","overrides","with-policies","fail-on","formats"],
  override: ["paths","cluster","tool","uid","namespace","kubernetes-version","disable-admission-plugins","rules"],
  suppression: ["rules","paths","resources","reason","until"]
}
const schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://raw.githubusercontent.com/toolforge/preadmit/main/config.schema.json", type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, cluster: { enum: ["toolforge", "toolsbeta", "lima-kilo", "toolforge-2023", "restricted", "baseline", "privileged"] }, tool: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$" }, uid: { type: "integer", minimum: 0, maximum: 4294967295 }, namespace: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, "kubernetes-version": { type: ["string", "number"], pattern: "^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$" }, "disable-admission-plugins": { type: "array", items: { type: "string", pattern: "." } }, files: { type: "array", minItems: 1, items: { type: "string", pattern: "." } }, ignore: { type: "array", items: { type: "string", pattern: "^.{1,200}$" } }, rules: { type: "object", additionalProperties: { $ref: "#/$defs/severity" } }, suppressions: { type: "array", items: { $ref: "#/$defs/suppression" } }, overrides: { type: "array", items: { $ref: "#/$defs/override" } }, "with-policies": { type: "boolean" }, "fail-on": { enum: ["error", "warning", "unknown", "never"] }, formats: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]+(=[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\\.(txt|json|sarif|xml|md|yaml|yml))?$" } } }, $defs: { severity: { enum: ["error", "warning", "note"] }, override: { type: "object", required: ["paths"], additionalProperties: !1, properties: { paths: { type: "array", items: { type: "string", pattern: "^.{1,200}$" }, minItems: 1 }, cluster: { enum: ["toolforge", "toolsbeta", "lima-kilo", "toolforge-2023", "restricted", "baseline", "privileged"] }, tool: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$" }, uid: { type: "integer", minimum: 0, maximum: 4294967295 }, namespace: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, "kubernetes-version": { type: ["string", "number"], pattern: "^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$" }, "disable-admission-plugins": { type: "array", items: { type: "string", pattern: "." } }, rules: { type: "object", additionalProperties: { $ref: "#/$defs/severity" } } } }, suppression: { type: "object", required: ["rules", "reason"], additionalProperties: !1, properties: { rules: { type: "array", items: { type: "string", pattern: "." }, minItems: 1 }, paths: { type: "array", items: { type: "string", pattern: "^.{1,200}$" }, minItems: 1 }, resources: { type: "array", items: { type: "string", pattern: "." }, minItems: 1 }, reason: { type: "string", pattern: "." }, until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } } }, schema12 = { enum: ["error", "warning", "note"] }, schema13 = { type: "object", required: ["rules", "reason"], additionalProperties: !1, properties: { rules: { type: "array", items: { type: "string", pattern: "." }, minItems: 1 }, paths: { type: "array", items: { type: "string", pattern: "^.{1,200}$" }, minItems: 1 }, resources: { type: "array", items: { type: "string", pattern: "." }, minItems: 1 }, reason: { type: "string", pattern: "." }, until: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } }, func2 = Object.prototype.hasOwnProperty, pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$", "u"), pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u"), pattern2 = new RegExp("^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$", "u"), pattern3 = new RegExp(".", "u"), pattern5 = new RegExp("^.{1,200}$", "u"), pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u"), pattern16 = new RegExp("^[a-z]+(=[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\\.(txt|json|sarif|xml|md|yaml|yml))?$", "u"), schema14 = { type: "object", required: ["paths"], additionalProperties: !1, properties: { paths: { type: "array", items: { type: "string", pattern: "^.{1,200}$" }, minItems: 1 }, cluster: { enum: ["toolforge", "toolsbeta", "lima-kilo", "toolforge-2023", "restricted", "baseline", "privileged"] }, tool: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$" }, uid: { type: "integer", minimum: 0, maximum: 4294967295 }, namespace: { type: "string", pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, "kubernetes-version": { type: ["string", "number"], pattern: "^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$" }, "disable-admission-plugins": { type: "array", items: { type: "string", pattern: "." } }, rules: { type: "object", additionalProperties: { $ref: "#/$defs/severity" } } } };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paths === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paths" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "paths" || key0 === "cluster" || key0 === "tool" || key0 === "uid" || key0 === "namespace" || key0 === "kubernetes-version" || key0 === "disable-admission-plugins" || key0 === "rules")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.paths !== void 0) {
      let data0 = data.paths;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err2 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "string") {
            if (!pattern5.test(data1)) {
              const err3 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "^.{1,200}$" } };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data2 = data.cluster;
      if (!(data2 === "toolforge" || data2 === "toolsbeta" || data2 === "lima-kilo" || data2 === "toolforge-2023" || data2 === "restricted" || data2 === "baseline" || data2 === "privileged")) {
        const err6 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/enum", keyword: "enum", params: { allowedValues: schema14.properties.cluster.enum } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.tool !== void 0) {
      let data3 = data.tool;
      if (typeof data3 == "string") {
        if (!pattern0.test(data3)) {
          const err7 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.uid !== void 0) {
      let data4 = data.uid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 4294967295 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.namespace !== void 0) {
      let data5 = data.namespace;
      if (typeof data5 == "string") {
        if (!pattern1.test(data5)) {
          const err12 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["kubernetes-version"] !== void 0) {
      let data6 = data["kubernetes-version"];
      if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6))) {
        const err14 = { instancePath: instancePath + "/kubernetes-version", schemaPath: "#/properties/kubernetes-version/type", keyword: "type", params: { type: schema14.properties["kubernetes-version"].type } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data6 == "string" && !pattern2.test(data6)) {
        const err15 = { instancePath: instancePath + "/kubernetes-version", schemaPath: "#/properties/kubernetes-version/pattern", keyword: "pattern", params: { pattern: "^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data["disable-admission-plugins"] !== void 0) {
      let data7 = data["disable-admission-plugins"];
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (typeof data8 == "string") {
            if (!pattern3.test(data8)) {
              const err16 = { instancePath: instancePath + "/disable-admission-plugins/" + i1, schemaPath: "#/properties/disable-admission-plugins/items/pattern", keyword: "pattern", params: { pattern: "." } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/disable-admission-plugins/" + i1, schemaPath: "#/properties/disable-admission-plugins/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/disable-admission-plugins", schemaPath: "#/properties/disable-admission-plugins/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data9 = data.rules;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9))
        for (const key1 in data9) {
          let data10 = data9[key1];
          if (!(data10 === "error" || data10 === "warning" || data10 === "note")) {
            const err19 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      else {
        const err20 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cluster !== void 0) {
      let data1 = data.cluster;
      if (!(data1 === "toolforge" || data1 === "toolsbeta" || data1 === "lima-kilo" || data1 === "toolforge-2023" || data1 === "restricted" || data1 === "baseline" || data1 === "privileged")) {
        const err2 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/enum", keyword: "enum", params: { allowedValues: schema11.properties.cluster.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.tool !== void 0) {
      let data2 = data.tool;
      if (typeof data2 == "string") {
        if (!pattern0.test(data2)) {
          const err3 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.uid !== void 0) {
      let data3 = data.uid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 4294967295 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.namespace !== void 0) {
      let data4 = data.namespace;
      if (typeof data4 == "string") {
        if (!pattern1.test(data4)) {
          const err8 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data["kubernetes-version"] !== void 0) {
      let data5 = data["kubernetes-version"];
      if (typeof data5 != "string" && !(typeof data5 == "number" && isFinite(data5))) {
        const err10 = { instancePath: instancePath + "/kubernetes-version", schemaPath: "#/properties/kubernetes-version/type", keyword: "type", params: { type: schema11.properties["kubernetes-version"].type } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data5 == "string" && !pattern2.test(data5)) {
        const err11 = { instancePath: instancePath + "/kubernetes-version", schemaPath: "#/properties/kubernetes-version/pattern", keyword: "pattern", params: { pattern: "^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data["disable-admission-plugins"] !== void 0) {
      let data6 = data["disable-admission-plugins"];
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 == "string") {
            if (!pattern3.test(data7)) {
              const err12 = { instancePath: instancePath + "/disable-admission-plugins/" + i0, schemaPath: "#/properties/disable-admission-plugins/items/pattern", keyword: "pattern", params: { pattern: "." } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/disable-admission-plugins/" + i0, schemaPath: "#/properties/disable-admission-plugins/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/disable-admission-plugins", schemaPath: "#/properties/disable-admission-plugins/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.files !== void 0) {
      let data8 = data.files;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 == "string") {
            if (!pattern3.test(data9)) {
              const err16 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/items/pattern", keyword: "pattern", params: { pattern: "." } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/files/" + i1, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data10 = data.ignore;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (typeof data11 == "string") {
            if (!pattern5.test(data11)) {
              const err19 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/pattern", keyword: "pattern", params: { pattern: "^.{1,200}$" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/ignore/" + i2, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data12 = data.rules;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12))
        for (const key1 in data12) {
          let data13 = data12[key1];
          if (!(data13 === "error" || data13 === "warning" || data13 === "note")) {
            const err22 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      else {
        const err23 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data14 = data.suppressions;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.rules === void 0) {
              const err24 = { instancePath: instancePath + "/suppressions/" + i3, schemaPath: "#/$defs/suppression/required", keyword: "required", params: { missingProperty: "rules" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data15.reason === void 0) {
              const err25 = { instancePath: instancePath + "/suppressions/" + i3, schemaPath: "#/$defs/suppression/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (const key2 in data15)
              if (!(key2 === "rules" || key2 === "paths" || key2 === "resources" || key2 === "reason" || key2 === "until")) {
                const err26 = { instancePath: instancePath + "/suppressions/" + i3, schemaPath: "#/$defs/suppression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data15.rules !== void 0) {
              let data16 = data15.rules;
              if (Array.isArray(data16)) {
                if (data16.length < 1) {
                  const err27 = { instancePath: instancePath + "/suppressions/" + i3 + "/rules", schemaPath: "#/$defs/suppression/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                const len4 = data16.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data17 = data16[i4];
                  if (typeof data17 == "string") {
                    if (!pattern3.test(data17)) {
                      const err28 = { instancePath: instancePath + "/suppressions/" + i3 + "/rules/" + i4, schemaPath: "#/$defs/suppression/properties/rules/items/pattern", keyword: "pattern", params: { pattern: "." } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/suppressions/" + i3 + "/rules/" + i4, schemaPath: "#/$defs/suppression/properties/rules/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/suppressions/" + i3 + "/rules", schemaPath: "#/$defs/suppression/properties/rules/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data15.paths !== void 0) {
              let data18 = data15.paths;
              if (Array.isArray(data18)) {
                if (data18.length < 1) {
                  const err31 = { instancePath: instancePath + "/suppressions/" + i3 + "/paths", schemaPath: "#/$defs/suppression/properties/paths/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                const len5 = data18.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data19 = data18[i5];
                  if (typeof data19 == "string") {
                    if (!pattern5.test(data19)) {
                      const err32 = { instancePath: instancePath + "/suppressions/" + i3 + "/paths/" + i5, schemaPath: "#/$defs/suppression/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "^.{1,200}$" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/suppressions/" + i3 + "/paths/" + i5, schemaPath: "#/$defs/suppression/properties/paths/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/suppressions/" + i3 + "/paths", schemaPath: "#/$defs/suppression/properties/paths/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data15.resources !== void 0) {
              let data20 = data15.resources;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  const err35 = { instancePath: instancePath + "/suppressions/" + i3 + "/resources", schemaPath: "#/$defs/suppression/properties/resources/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
                const len6 = data20.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data21 = data20[i6];
                  if (typeof data21 == "string") {
                    if (!pattern3.test(data21)) {
                      const err36 = { instancePath: instancePath + "/suppressions/" + i3 + "/resources/" + i6, schemaPath: "#/$defs/suppression/properties/resources/items/pattern", keyword: "pattern", params: { pattern: "." } };
                      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/suppressions/" + i3 + "/resources/" + i6, schemaPath: "#/$defs/suppression/properties/resources/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/suppressions/" + i3 + "/resources", schemaPath: "#/$defs/suppression/properties/resources/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data15.reason !== void 0) {
              let data22 = data15.reason;
              if (typeof data22 == "string") {
                if (!pattern3.test(data22)) {
                  const err39 = { instancePath: instancePath + "/suppressions/" + i3 + "/reason", schemaPath: "#/$defs/suppression/properties/reason/pattern", keyword: "pattern", params: { pattern: "." } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/suppressions/" + i3 + "/reason", schemaPath: "#/$defs/suppression/properties/reason/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data15.until !== void 0) {
              let data23 = data15.until;
              if (typeof data23 == "string") {
                if (!pattern10.test(data23)) {
                  const err41 = { instancePath: instancePath + "/suppressions/" + i3 + "/until", schemaPath: "#/$defs/suppression/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/suppressions/" + i3 + "/until", schemaPath: "#/$defs/suppression/properties/until/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/suppressions/" + i3, schemaPath: "#/$defs/suppression/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data24 = data.overrides;
      if (Array.isArray(data24)) {
        const len7 = data24.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate11(data24[i7], { instancePath: instancePath + "/overrides/" + i7, parentData: data24, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        const err45 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data["with-policies"] !== void 0 && typeof data["with-policies"] != "boolean") {
      const err46 = { instancePath: instancePath + "/with-policies", schemaPath: "#/properties/with-policies/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data["fail-on"] !== void 0) {
      let data27 = data["fail-on"];
      if (!(data27 === "error" || data27 === "warning" || data27 === "unknown" || data27 === "never")) {
        const err47 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties["fail-on"].enum } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.formats !== void 0) {
      let data28 = data.formats;
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err48 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        const len8 = data28.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data29 = data28[i8];
          if (typeof data29 == "string") {
            if (!pattern16.test(data29)) {
              const err49 = { instancePath: instancePath + "/formats/" + i8, schemaPath: "#/properties/formats/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(=[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\\.(txt|json|sarif|xml|md|yaml|yml))?$" } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/formats/" + i8, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
/** Says whether a plain value is a configuration, and what is wrong with it. */
export const validate: {
  (value: unknown): boolean
  errors?: readonly { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null
} = validate10
