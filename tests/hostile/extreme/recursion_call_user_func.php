<?php
function f() { return call_user_func('f'); }
f();
