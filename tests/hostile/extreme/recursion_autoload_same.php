<?php
spl_autoload_register(function ($class) { class_exists($class); new $class; });
new A;
