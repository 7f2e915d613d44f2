<?php
spl_autoload_register(function ($class) { new ($class . 'x'); });
new A;
