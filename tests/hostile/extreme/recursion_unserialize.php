<?php
class A { function __unserialize(array $data): void { unserialize('O:1:"A":0:{}'); } }
unserialize('O:1:"A":0:{}');
