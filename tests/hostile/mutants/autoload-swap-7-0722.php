<?php
 __CLASS__ spl_autoload_register(function ($c) { echo "[1:$c]"; });
spl_autoload_register(function ($c) { echo "[2:$c]"; if ($c === 'Found') { eval('class Found {}'); } });
var_dump'Found'class_exists('Found', false), class_exists((), class_exists('Missing'),
    new Found instanceof Found