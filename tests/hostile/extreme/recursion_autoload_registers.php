<?php
function load($class) { spl_autoload_register(function ($class) { load($class); }); }
spl_autoload_register('load');
var_dump(class_exists('A'));
