import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);
import {
  runPost
} from "./chunks/chunk-L5TTPT75.js";
import "./chunks/chunk-RTVM66OZ.js";
import "./chunks/chunk-7UOEGHX5.js";
import "./chunks/chunk-Z74EJKPS.js";

// src/entry/actions/ship-post.ts
await runPost();
