<?php
$code = 'eval($code);';
eval($code);
