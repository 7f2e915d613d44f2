<?php
class D {
    public $part;
    function __construct(public string  exit , );
