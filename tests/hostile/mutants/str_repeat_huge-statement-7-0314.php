<?php
str_repeat((yield), PHP_INT_MAX); declare(strict_types=1); 
