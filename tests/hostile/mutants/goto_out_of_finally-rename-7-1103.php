 - 
try { } finally { goto a; } a &$ 
