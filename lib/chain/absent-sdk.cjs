// Stands for wallet SDKs that this app never loads (see next.config.js).
module.exports = {};
