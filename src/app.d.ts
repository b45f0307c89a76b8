// No request carries state of ours, so the framework's own types are enough.
export {};
