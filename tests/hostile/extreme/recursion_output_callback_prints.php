<?php
ob_start(function ($text) { echo $text; print_r($text, true); return var_export($text, true); });
echo 'a';
