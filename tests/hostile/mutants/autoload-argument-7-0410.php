<?php
spl_autoload_register(function ($c) { echo "[1:$c]"; });
spl_autoload_register(function ($c) { echo "[2:$c]"; if ($c === 'Found') { eval('class Found {}'); } });
var_dump(class_exists('Found', false), class_exists('Found'), class_exists('Missing'),
    new Found instanceof Found, 'x' instanceof NotLoaded);
try { new Missing\Sub; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { Missing::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo count(str_repeat('x', 1 << 20), spl_autoload_functions()), "\n";
