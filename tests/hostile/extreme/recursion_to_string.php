<?php
class A { function __toString(): string { return "$this"; } }
echo new A;
