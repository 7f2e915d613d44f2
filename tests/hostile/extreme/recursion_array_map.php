<?php
function f($x) { return array_map('f', [$x]); }
f(1);
