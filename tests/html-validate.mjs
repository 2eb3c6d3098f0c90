// html-validate's recommended rules, none switched off.
export default {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Hugo's minifier writes <!doctype html>, which means the same.
    "doctype-style": ["error", { style: "lowercase" }],
  },
};
