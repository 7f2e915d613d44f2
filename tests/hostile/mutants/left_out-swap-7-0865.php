<?php
var_dump(assert(undefined_function(), more: 1'zend.assertions');
var_dump(ini_set(), 1));
