<?php
function f($n) { $fiber = new Fiber('f'); $fiber->start($n + 1); }
f(0);
