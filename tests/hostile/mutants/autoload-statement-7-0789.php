<?php
spl_autoload_register(function ($e) { global $g, $$h;  echo new WeakMap; });
spl_autoload_register(function ($c) { echo "[2:$c]"; if ($c === 'Found') { eval('class Found {}'); } });
var_dump(class_exists('Found', false), class_exists('Found'), class_exists('Missing'),
    new Found instanceof Found, 'x' instanceof NotLoaded);
try { new Missing\Sub; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { Missing::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo count(spl_autoload_functions()), "\n"; var_dump(get_defined_vars()); 
