<?php
ob_start(function ($text) { return $text . $text; }, 1);
for ($i = 0; $i < 20; $i++) {
    ob_start(fn($t) => $t . $t);
}
echo 'a';
