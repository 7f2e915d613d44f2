<?php
class A { function __wakeup() { unserialize('O:1:"A":0:{}'); } }
unserialize('O:1:"A":0:{}');
