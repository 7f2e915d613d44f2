// PHP 8.2 parser; its actions build the syntax tree.
//
// Two parsers come from it. PredictiveParser, written with PredictiveParser.stg, is what reads every script: a method a rule, without
// context objects. PhpParser is ANTLR's own without the actions; only a script with a syntax error is read by it, for the message.
// So an action uses the values of rules and tokens, never their contexts; what a message needs to know is a label.
//
// Every decision takes one token, so the generated code is switch statements and set tests and never runs ANTLR's adaptive
// prediction. Where ANTLR asks for it, in elseIfs and elseClause (the dangling else), one token decides too (TakesElseIfs(),
// TakesElseClause(), TakeElse()); `tools/regenerate-parser` fails when another decision needs it.
//
// How it stays LL(1):
//  - An expression is a flat list, operand (infix operand)*. Prefix operators, casts, heads of arrow functions, yield, print and
//    throw are prefixes of an operand. Precedence comes from the shunting yard that the actions call (SyntaxTreeBuilder.Operators.cs).
//  - A variable is a primary and a loop of postfixes.
//  - Where two statements begin alike (label and expression, function declaration and closure, ...), the common beginning is
//    factored out, and exprRest reads what follows of the expression.
//  - ',' with an optional element after it, checked by Comma(), in place of a list with an optional trailing comma.
//  - What needs more context is a token of its own, decided by the lexer: see PhpLexer.g4.
//
// A label is a local variable of the rule's method whether its alternative is taken or not, so the frequent rules are short.
parser grammar PhpParser;

options { tokenVocab = PhpLexer; superClass = SyntaxTreeBuilder; }

start returns [StmtNode[] n]
    : s=statements EOF                                     { $n = Complete($s.n); } ;

// ---------------------------------------------------------------- statements

statements returns [StmtNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( s=statement { Add($s.n); } )*                      { $n = Pop<StmtNode>($m); } ;

innerStatements returns [StmtNode[] n] locals [StatementScope outer]
    @init { $outer = Enter(StatementScope.Inner); }
    : s=statements                                         { Leave($outer); $n = $s.n; } ;

block returns [StmtNode[] n] locals [StatementScope outer]
    : '{' { $outer = Enter(StatementScope.Inner); } s=statements '}'
                                                           { Leave($outer); $n = $s.n; } ;

// the body of a control structure: no declarations, unless they stand in a block
body returns [StmtNode[] n] locals [StatementScope outer]
    @init { $outer = Enter(StatementScope.Body); }
    : s=statement                                          { Leave($outer); $n = Body($s.n); } ;

statement returns [StmtNode n] locals [Token first]
    @init { $first = Current; }
    : b=block                                              { $n = new BlockStmt($b.n, Lines($first)); }
    | ds=declOrExprStatement[NoAttributes]                 { $n = $ds.n; }
    | at=attributes ds=declOrExprStatement[$at.n]          { $n = $ds.n; }
    // a label, or an expression that begins with a name
    | id=IDENT ( ':'                                       { $n = new LabelStmt(Text($id), Lines($id)); }
        | { Begin(); } p=postfixes[Name($id)] { Operand($p.n); } r=exprRest ';'
                                                           { $n = new ExpressionStmt($r.n, Lines($id)); } )
    | pe=plainExpr ';'                                     { $n = new ExpressionStmt($pe.n, Lines($pe.n)); }
    | k=keywordStatement                                   { $n = $k.n; }
    ;

keywordStatement returns [StmtNode n] locals [int m, bool isEmpty]
    @init { $m = Mark(); }
    : t='if' '(' c=expr ')' i=ifRest[$t, $c.n]             { $n = $i.n; }
    | t='while' '(' c=expr ')'
        ( b=body                                           { $n = new WhileStmt($c.n, $b.n, Lines($t)); }
        | ':' l=innerStatements 'endwhile' ';'             { $n = new WhileStmt($c.n, $l.n, Lines($t)); } )
    | t='do' b=body 'while' '(' c=expr ')' ';'             { $n = new DoStmt($b.n, $c.n, Lines($t)); }
    | t='for' '(' f1=exprList ';' f2=exprList ';' f3=exprList ')'
        ( b=body                                           { $n = new ForStmt($f1.n, $f2.n, $f3.n, $b.n, Lines($t)); }
        | ':' l=innerStatements 'endfor' ';'               { $n = new ForStmt($f1.n, $f2.n, $f3.n, $l.n, Lines($t)); } )
    | t='foreach' '(' c=expr 'as' v=foreachTarget ( '=>' w=foreachTarget )? ')'
        ( b=body                                           { $n = Foreach($t, $c.n, $v.n, $w.n, $b.n); }
        | ':' l=innerStatements 'endforeach' ';'           { $n = Foreach($t, $c.n, $v.n, $w.n, $l.n); } )
    | t='switch' '(' c=expr ')'
        ( '{' ';'? cl=caseList '}'                         { $n = new SwitchStmt($c.n, $cl.n, Lines($t)); }
        | ':' ';'? cl=caseList 'endswitch' ';'             { $n = new SwitchStmt($c.n, $cl.n, Lines($t)); } )
    | t='break' o=optExpr ';'                              { $n = new BreakStmt($o.n, Lines($t)); }
    | t='continue' o=optExpr ';'                           { $n = new ContinueStmt($o.n, Lines($t)); }
    | t='return' o=optExpr ';'                             { $n = new ReturnStmt($o.n, Lines($t)); }
    | t='global' sv=simpleVariable { Add($sv.n); } ( ',' sv=simpleVariable { Add($sv.n); } )* ';'
                                                           { $n = new GlobalStmt(Pop<VariableExpr>($m), Lines($t)); }
    | t=ECHO c=expr { Add($c.n); } ( ',' c=expr { Add($c.n); } )* ';'
                                                           { $n = new EchoStmt(Pop<ExprNode>($m), Lines($t)); }
    | t=INLINE_HTML                                        { $n = new InlineHtmlStmt(Bytes($t), Lines($t)); }
    | t='unset' '(' va=variable { Add($va.n); } ( cm=',' { Comma($cm, RPAREN); } ( va=variable { Add($va.n); } )? )* ')' ';'
                                                           { $n = new UnsetStmt(Pop<ExprNode>($m), Lines($t)); }
    | t='declare' '(' d=declareItems ')' { CheckEncoding($d.n); }
        ( { $isEmpty = CurrentType == SEMI; } b=body       { $n = new DeclareStmt($d.n, $isEmpty ? null : $b.n, Lines($t)); }
        | ':' l=innerStatements 'enddeclare' ';'           { $n = new DeclareStmt($d.n, $l.n, Lines($t)); } )
    | t='try' bl=block ( ca=catchClause { Add($ca.n); } )* fi=finallyClause
                                                           { $n = new TryCatchStmt($bl.n, Pop<CatchNode>($m), $fi.n, Lines($t)); }
    | t='goto' id=IDENT ';'                                { $n = new GotoStmt(Text($id), Lines($t)); }
    | t=';'                                                { $n = new NopStmt(Lines($t)); }
    | ts=topStatement                                      { $n = $ts.n; }
    ;

// what may stand outside of functions and blocks only
topStatement returns [StmtNode n] locals [int m]
    @init { TopLevelOnly(); $m = Mark(); }
    : t='namespace'
        ( '{' { TakeDocComment(false); } b=statements '}'    { $n = new NamespaceStmt(null, $b.n, true, Lines($t)); }
        | nn=namespaceName
            ( ';'                                          { $n = Namespace($nn.n, $t); }
            | '{' { TakeDocComment(false); } b=statements '}' { $n = new NamespaceStmt($nn.n, $b.n, true, Lines($t)); } ) )
    | u=useStatement                                       { $n = $u.n; }
    | t='const' c=constDecl { Add($c.n); } ( ',' c=constDecl { Add($c.n); } )* ';'
                                                           { $n = new ConstStmt(Pop<ConstNode>($m), Lines($t)); }
    | t='__halt_compiler' '(' ')' e=';'                    { $n = HaltCompiler($t, $e); }
    ;

// what may follow attributes, or be confused with a declaration: closures and arrow functions as statements
declOrExprStatement [AttributeGroupNode[] attrs] returns [StmtNode n] locals [Token first]
    @init { $first = Current; }
    : t='function' ra=ampersandOpt
        ( nm=functionName f=functionRest[$t, $ra.n, $nm.n, $attrs] { $n = $f.n; }
        | { Begin(); } c=closureRest[$t, false, $ra.n, $attrs] { Operand($c.n); } r=exprRest ';'
                                                           { $n = new ExpressionStmt($r.n, Lines($t)); } )
    | { Begin(); } arrowFunction[false, $attrs] operand r=exprRest ';'
                                                           { $n = new ExpressionStmt($r.n, Lines($first)); }
    | t='static'
        ( l=staticVars[$t, $attrs]                         { $n = $l.n; }
        | { Begin(); } staticOperand[$t, $attrs] r=exprRest ';'
                                                           { $n = new ExpressionStmt($r.n, Lines($t)); } )
    | t='readonly'
        ( cd=modifiedClass[Modifiers.ReadOnly, $t, $attrs] { $n = $cd.n; }
        | { Begin(); NoAttributesBefore($attrs); } p=readonlyCall[$t] { Operand($p.n); } r=exprRest ';'
                                                           { $n = new ExpressionStmt($r.n, Lines($t)); } )
    | t='abstract' cd=modifiedClass[Modifiers.Abstract, $t, $attrs] { $n = $cd.n; }
    | t='final' cd=modifiedClass[Modifiers.Final, $t, $attrs]       { $n = $cd.n; }
    | { DeclarationAllowed(); } d=classDecl[$attrs]        { $n = $d.n; }
    ;

ifRest [Token t, ExprNode cond] returns [StmtNode n] locals [int m]
    : b=body ei=elseIfs ec=elseClause                      { $n = new IfStmt($cond, $b.n, $ei.n, $ec.n, Lines($t)); }
    | ':' l=innerStatements { $m = Mark(); }
        ( k='elseif' '(' c=expr ')' ':' l2=innerStatements { Add(new ElseIfNode($c.n, $l2.n, Lines($k))); } )*
        el=altElse 'endif' ';'                             { $n = new IfStmt($cond, $l.n, Pop<ElseIfNode>($m), $el.n, Lines($t)); }
    ;

altElse returns [ElseNode n]
    : ( t='else' ':' l=innerStatements                     { $n = new ElseNode($l.n, Lines($t)); } )? ;

// The two decisions that one token does not make: the dangling else. It belongs to the innermost if.
elseIfs returns [ElseIfNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( t='elseif' '(' c=expr ')' b=body                   { Add(new ElseIfNode($c.n, $b.n, Lines($t))); } )*
                                                           { $n = Pop<ElseIfNode>($m); } ;
elseClause returns [ElseNode n]
    : ( t='else' b=body                                    { $n = new ElseNode($b.n, Lines($t)); } )? ;

staticVars [Token t, AttributeGroupNode[] attrs] returns [StmtNode n] locals [int m]
    @init { NoAttributesBefore($attrs); $m = Mark(); }
    : staticVar ( ',' staticVar )* ';'                     { $n = new StaticStmt(Pop<StaticVarNode>($m), Lines($t)); } ;
staticVar
    : v=VARIABLE e=initializer                             { Add(new StaticVarNode(VariableName($v), $e.n, Lines($v))); } ;

initializer returns [ExprNode n]
    : ( '=' e=expr                                         { $n = $e.n; } )? ;

foreachTarget returns [IterationTarget n]
    : ampersand v=variable                                 { $n = new IterationTarget($v.n, true); }
    | w=variableOrArray                                    { $n = new IterationTarget(ForeachTarget($w.n), false); }
    | l=listExpr                                           { $n = new IterationTarget(Destructuring($l.n), false); } ;

caseList returns [CaseNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( c=caseClause { Add($c.n); } )*                     { $n = Pop<CaseNode>($m); } ;
caseClause returns [CaseNode n]
    : t='case' e=expr ( ':' | ';' ) b=innerStatements      { $n = new CaseNode($e.n, $b.n, Lines($t)); }
    | t='default' ( ':' | ';' ) b=innerStatements          { $n = new CaseNode(null, $b.n, Lines($t)); } ;

catchClause returns [CatchNode n] locals [int m]
    @init { $m = Mark(); }
    : t='catch' '(' c=className { Add($c.n); } ( '|' c=className { Add($c.n); } )* v=optVariable ')' b=block
                                                           { $n = new CatchNode(Pop<NameNode>($m), $v.n, $b.n, Lines($t)); } ;
optVariable returns [string n]
    : ( v=VARIABLE                                         { $n = VariableName($v); } )? ;
finallyClause returns [FinallyNode n]
    : ( t='finally' b=block                                { $n = new FinallyNode($b.n, Lines($t)); } )? ;

declareItems returns [DeclareItemNode[] n] locals [int m]
    @init { $m = Mark(); }
    : declareItem ( ',' declareItem )*                     { $n = Pop<DeclareItemNode>($m); } ;
declareItem
    : i=IDENT '=' e=expr                                   { Add(new DeclareItemNode(Text($i), $e.n, Lines($i))); } ;

constDecl returns [ConstNode n]
    : i=IDENT '=' e=expr                                   { $n = new ConstNode(Text($i), $e.n, TakeDocComment(true), Lines($i)); } ;

namespaceName returns [NameNode n]
    : i=identifier                                         { $n = UnqualifiedName($i.t); }
    | q=NAME_QUALIFIED                                     { $n = Name($q); } ;

useStatement returns [StmtNode n] locals [int m, UseKind kind]
    @init { $m = Mark(); }
    : t='use' ( k=useKind { $kind = $k.n; } )? q=useName
        ( NS_SEPARATOR g='{' groupUse[$kind] ( cm=',' { Comma($cm, RBRACE); } ( groupUse[$kind] )? )* '}' ';'
                                                           { $n = new GroupUseStmt($kind, $q.n, Pop<UseItemNode>($m), Lines($t)); }
        | a=useAlias { Add(new UseItemNode($kind, $q.n, $a.n, Lines($q.n))); }
            ( ',' q=useName a=useAlias { Add(new UseItemNode($kind, $q.n, $a.n, Lines($q.n))); } )* ';'
                                                           { $n = new UseStmt($kind, Pop<UseItemNode>($m), Lines($t)); } ) ;
useKind returns [UseKind n]
    : 'function' { $n = UseKind.Function; } | 'const' { $n = UseKind.Constant; } ;
useAlias returns [string n]
    : ( 'as' t=IDENT                                       { $n = Text($t); } )? ;
useName returns [NameNode n]
    : t=( IDENT | NAME_QUALIFIED | NAME_FULLY_QUALIFIED )  { $n = Name($t); } ;
groupUse [UseKind kind]
    : ( { OneUseKind($kind); } k=useKind { $kind = $k.n; } )? q=( IDENT | NAME_QUALIFIED ) a=useAlias
                                                           { Add(new UseItemNode($kind, Name($q), $a.n, Lines($q))); } ;

// ---------------------------------------------------------------- functions

ampersand returns [Token t]
    : x=( AMP | AMP_VAR )                                  { $t = $x; } ;
ampersandOpt returns [bool n]
    : ( ( AMP | AMP_VAR ) { $n = true; } )? ;
functionName returns [string n]
    @init { DeclarationAllowed(); }
    : t=( IDENT | 'readonly' )                             { $n = Text($t); } ;

functionRest [Token t, bool byRef, string name, AttributeGroupNode[] attrs] returns [StmtNode n] locals [string doc]
    @init { $doc = TakeDocComment(false); }
    : p=params r=returnType b=block                        { $n = new FunctionStmt($byRef, $name, $p.n, $r.n, $b.n, $attrs, $doc, Lines($t)); } ;

closureRest [Token t, bool isStatic, bool byRef, AttributeGroupNode[] attrs] returns [ExprNode n] locals [string doc]
    @init { $doc = TakeDocComment(false); }
    : p=params u=closureUses r=returnType b=block          { $n = new ClosureExpr($isStatic, $byRef, $p.n, $u.n, $r.n, $b.n, $attrs, $doc, Lines($t)); } ;

closureUses returns [ClosureUseNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( 'use' '(' closureUse ( cm=',' { Comma($cm, RPAREN); } closureUse? )* ')' )?
                                                           { $n = Pop<ClosureUseNode>($m); } ;
closureUse
    : a=ampersandOpt v=VARIABLE                            { Add(new ClosureUseNode(VariableName($v), $a.n, Lines($v))); } ;

// a prefix of an operand: its body follows in the flat list
arrowFunction [bool isStatic, AttributeGroupNode[] attrs] locals [string doc]
    : t='fn' a=ampersandOpt { $doc = TakeDocComment(false); } p=params r=returnType '=>'
                                                           { ArrowFunction($isStatic, $t, $a.n, $p.n, $r.n, $attrs, $doc); } ;

params returns [ParamNode[] n] locals [int m]
    @init { $m = Mark(); }
    : '(' ( param ( cm=',' { Comma($cm, VARIABLE); } param? )* )? ')'
                                                           { $n = Pop<ParamNode>($m); } ;
param locals [Token first, AttributeGroupNode[] attrs, Modifiers flags, SyntaxNode paramType, bool byRef, bool variadic, string doc]
    @init { $first = Current; $attrs = NoAttributes; }
    : ( at=attributes { $attrs = $at.n; } )? ( mo=paramModifier { $flags = AddModifier($flags, $mo.n); } )*
        ( ty=typeNoStatic { $paramType = $ty.n; } )? ( AMP_VAR { $byRef = true; } )? ( '...' { $variadic = true; } )?
        v=VARIABLE { $doc = TakeDocComment(false); } e=initializer
        { Add(new ParamNode($flags, $paramType, $byRef, $variadic, VariableName($v), $e.n, $attrs, $doc, Lines($first))); } ;
paramModifier returns [Modifiers n]
    : 'public' { $n = Modifiers.Public; } | 'protected' { $n = Modifiers.Protected; } | 'private' { $n = Modifiers.Private; }
    | 'readonly' { $n = Modifiers.ReadOnly; } ;

returnType returns [SyntaxNode n]
    : ( ':' t=type { $n = $t.n; } )? ;

// a type that may begin with static (return and enum types), and one that may not (elsewhere static is a modifier)
type returns [SyntaxNode n]
    : q='?' ( s=simpleTypeNoStatic { $n = new NullableTypeNode($s.n, Lines($q)); }
        | st='static'                                      { $n = new NullableTypeNode(TypeName($st), Lines($q)); } )
    | p=compoundType[true]                                 { $n = $p.n; }
    | t='static' r=typeRest[TypeName($t), true]            { $n = $r.n; }
    | s2=simpleTypeNoStatic r2=typeRest[$s2.n, true]       { $n = $r2.n; } ;
typeNoStatic returns [SyntaxNode n]
    : q='?' s=simpleTypeNoStatic                           { $n = new NullableTypeNode($s.n, Lines($q)); }
    | s2=simpleTypeNoStatic r=typeRest[$s2.n, false]       { $n = $r.n; }
    | p=compoundType[false]                                { $n = $p.n; } ;
compoundType [bool allowStatic] returns [SyntaxNode n] locals [int m]
    @init { $m = Mark(); }
    : t='(' g=intersectionGroup[$allowStatic] { Add($g.n); } ( '|' u=unionMember[$allowStatic] { Add($u.n); } )+
                                                           { $n = new UnionTypeNode(Pop<SyntaxNode>($m), Lines($t)); } ;
typeRest [SyntaxNode first, bool allowStatic] returns [SyntaxNode n] locals [int m]
    @init { $m = Mark(); Add($first); }
    : ( AMP s=simpleType[$allowStatic] { Add($s.n); } )+   { $n = new IntersectionTypeNode(Pop<SyntaxNode>($m), Lines($first)); }
    | ( '|' u=unionMember[$allowStatic] { Add($u.n); } )+  { $n = new UnionTypeNode(Pop<SyntaxNode>($m), Lines($first)); }
    |                                                      { $n = $first; Drop($m); } ;
unionMember [bool allowStatic] returns [SyntaxNode n]
    : s=simpleType[$allowStatic] { $n = $s.n; } | '(' g=intersectionGroup[$allowStatic] { $n = $g.n; } ;
intersectionGroup [bool allowStatic] returns [SyntaxNode n] locals [int m]
    @init { $m = Mark(); }
    : s=simpleType[$allowStatic] { Add($s.n); } ( AMP s=simpleType[$allowStatic] { Add($s.n); } )+ ')'
                                                           { $n = new IntersectionTypeNode(Pop<SyntaxNode>($m), Lines($s.n)); } ;
simpleType [bool allowStatic] returns [SyntaxNode n]
    : s=simpleTypeNoStatic                                 { $n = $s.n; }
    | { StaticType($allowStatic); } t='static'             { $n = TypeName($t); } ;
simpleTypeNoStatic returns [SyntaxNode n]
    : t=( 'array' | 'callable' | IDENT | NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE )
                                                           { $n = TypeName($t); } ;

attributes returns [AttributeGroupNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( attributeGroup )+                                  { $n = Pop<AttributeGroupNode>($m); } ;
attributeGroup locals [int m]
    @init { $m = Mark(); }
    : t=ATTRIBUTE attribute ( cm=',' { Comma($cm, RBRACKET); } attribute? )* RBRACKET
                                                           { Add(new AttributeGroupNode(Pop<AttributeNode>($m), Lines($t))); } ;
attribute
    : c=className a=optArgs                                { Add(Attribute($c.n, $a.n)); } ;

// ---------------------------------------------------------------- classes

modifiedClass [Modifiers flags, Token t, AttributeGroupNode[] attrs] returns [StmtNode n]
    @init { DeclarationAllowed($t); }
    : ( m=classModifier { $flags = AddClassModifier($flags, $m.n); } )* c=classRest[$flags, $attrs] { $n = $c.n; } ;
classModifier returns [Modifiers n]
    : 'abstract' { $n = Modifiers.Abstract; } | 'final' { $n = Modifiers.Final; } | 'readonly' { $n = Modifiers.ReadOnly; } ;
classRest [Modifiers flags, AttributeGroupNode[] attrs] returns [StmtNode n] locals [string doc]
    : t='class' i=IDENT e=extendsClass im=implementsList { $doc = TakeDocComment(true); } b=classBody
        { $n = new ClassStmt($flags, Text($i), $e.n, $im.n, $b.n, $attrs, $doc, Lines($t)); } ;

classDecl [AttributeGroupNode[] attrs] returns [StmtNode n] locals [string doc]
    : c=classRest[Modifiers.None, $attrs]                  { $n = $c.n; }
    | t='trait' i=IDENT { $doc = TakeDocComment(false); } b=classBody
        { $n = new TraitStmt(Text($i), $b.n, $attrs, $doc, Lines($t)); }
    | t='interface' i=IDENT ex=extendsList { $doc = TakeDocComment(true); } b=classBody
        { $n = new InterfaceStmt(Text($i), $ex.n, $b.n, $attrs, $doc, Lines($t)); }
    | t='enum' i=IDENT ty=returnType im=implementsList { $doc = TakeDocComment(true); } b=classBody
        { $n = new EnumStmt(Text($i), $ty.n, $im.n, $b.n, $attrs, $doc, Lines($t)); } ;

extendsClass returns [NameNode n]
    : ( 'extends' c=className { $n = $c.n; } )? ;
extendsList returns [NameNode[] n]
    @init { $n = []; }
    : ( 'extends' l=nameList { $n = $l.n; } )? ;
implementsList returns [NameNode[] n]
    @init { $n = []; }
    : ( 'implements' l=nameList { $n = $l.n; } )? ;
nameList returns [NameNode[] n] locals [int m]
    @init { $m = Mark(); }
    : c=className { Add($c.n); } ( ',' c=className { Add($c.n); } )*
                                                           { $n = Pop<NameNode>($m); } ;
className returns [NameNode n]
    : t=( IDENT | NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE | 'static' ) { $n = Name($t); } ;

classBody returns [StmtNode[] n] locals [int m]
    @init { $m = Mark(); }
    : '{' ( c=classMember { Add($c.n); } )* '}'            { $n = Pop<StmtNode>($m); } ;

memberModifier returns [Modifiers n]
    : 'public' { $n = Modifiers.Public; } | 'protected' { $n = Modifiers.Protected; } | 'private' { $n = Modifiers.Private; }
    | 'static' { $n = Modifiers.Static; } | 'abstract' { $n = Modifiers.Abstract; } | 'final' { $n = Modifiers.Final; }
    | 'readonly' { $n = Modifiers.ReadOnly; } ;

classMember returns [StmtNode n] locals [Token first, AttributeGroupNode[] attrs, Modifiers flags, string doc]
    @init { $first = Current; $attrs = NoAttributes; }
    : ( at=attributes { $attrs = $at.n; } )?
      ( { NoAttributesBefore($attrs); } u=traitUse         { $n = $u.n; }
      | t='case' { $doc = TakeDocComment(false); } i=identifier e=initializer ';'
                                                           { $n = new EnumCaseStmt(Text($i.t), $e.n, $attrs, $doc, Lines($t)); }
      | 'var' p=propertyRest[Modifiers.Public, $attrs]     { $n = $p.n; }
      | ( mo=memberModifier { $flags = AddModifier($flags, $mo.n); } )*
        ( t='const' cl=classConsts                         { $n = new ClassConstStmt($flags, $cl.n, $attrs, Lines($first)); }
        | t='function' r=ampersandOpt i=identifier me=methodRest[$t, $flags, $r.n, Text($i.t), $attrs] { $n = $me.n; }
        | { NeedModifier($flags); } p=propertyRest[$flags, $attrs] { $n = $p.n; } ) ) ;

methodRest [Token t, Modifiers flags, bool byRef, string name, AttributeGroupNode[] attrs] returns [StmtNode n] locals [string doc, StmtNode[] stmts]
    @init { $doc = TakeDocComment(false); }
    : p=params r=returnType ( ';' | b=block { $stmts = $b.n; } )
        { $n = new ClassMethodStmt($flags, $byRef, $name, $p.n, $r.n, $stmts, $attrs, $doc, Lines($t)); } ;

propertyRest [Modifiers flags, AttributeGroupNode[] attrs] returns [StmtNode n] locals [Token first, int m, SyntaxNode propertyType]
    @init { $first = Current; $m = Mark(); }
    : ( ty=typeNoStatic { $propertyType = $ty.n; } )? property ( ',' property )* ';'
        { $n = new PropertyStmt($flags, $propertyType, Pop<PropertyItemNode>($m), $attrs, Lines($first)); } ;
property
    : v=VARIABLE e=initializer                             { Add(new PropertyItemNode(VariableName($v), $e.n, TakeDocComment(true), Lines($v))); } ;

classConsts returns [ConstNode[] n] locals [int m]
    @init { $m = Mark(); }
    : classConst ( ',' classConst )* ';'                   { $n = Pop<ConstNode>($m); } ;
classConst
    : i=identifier '=' e=expr                              { Add(new ConstNode(Text($i.t), $e.n, TakeDocComment(true), Lines($i.t))); } ;

traitUse returns [StmtNode n] locals [int m]
    : t='use' l=nameList { $m = Mark(); } ( ';' | '{' ( traitAdaptation ';' )* '}' )
                                                           { $n = new TraitUseStmt($l.n, Pop<SyntaxNode>($m), Lines($t)); } ;
traitAdaptation locals [Token first]
    @init { $first = Current; }
    : c=className                                          // a name alone is a method, with '::' a class
        ( '::' i=identifier
          ( 'insteadof' l=nameList                         { Add(new TraitUsePrecedenceNode($c.n, Text($i.t), $l.n, Lines($c.n))); }
          | traitAlias[$c.n, Text($i.t), $first] )
        | traitAlias[null, MethodName($c.n), $first] )
    | k=keywordButStatic traitAlias[null, Text($k.t), $k.t] ;
traitAlias [NameNode trait, string method, Token s] locals [Modifiers flags, string alias]
    : 'as' ( mo=memberModifier { $flags = $mo.n; } ( i=identifier { $alias = Text($i.t); } )?
        | y=IDENT                                          { $alias = Text($y); }
        | k=keywordNoModifier                              { $alias = Text($k.t); } )
        { Add(new TraitUseAliasNode($trait, $method, $flags, $alias, Lines($s))); } ;

// ---------------------------------------------------------------- expressions

expr returns [ExprNode n]
    : { Begin(); } operand r=exprRest                      { $n = $r.n; } ;

// an expression statement that begins with neither a name nor function, fn, static, readonly
plainExpr returns [ExprNode n]
    : { Begin(); } plainOperand r=exprRest                 { $n = $r.n; } ;

exprRest returns [ExprNode n]
    : ( o=( '+' | MINUS | '*' | '/' | '%' | '**' | '.' | '<<' | '>>' | '|' | '^' | AMP | AMP_VAR | '||' | '&&' | 'or' | 'and' | 'xor'
          | '==' | IS_NOT_EQUAL | '===' | '!==' | '<' | '<=' | '>' | '>=' | '<=>' | '??' | YIELD_ARROW
          | '+=' | '-=' | '*=' | '/=' | '.=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '??=' ) { Infix($o); } operand
      | o='=' { AssignTarget($o); } ( ampersand v=variable { AssignRef($v.n); } | { Infix($o); } operand )
      | o='?' ( ':' { Ternary($o, null); } | m=expr ':' { Ternary($o, $m.n); } ) operand
      | o='instanceof' { LeftOfInstanceof(); } c=classReference { Instanceof($c.n); }
      )*                                                   { $n = Finish(); } ;

operand
    : plainOperand
    | i=IDENT p=postfixes[Name($i)]                        { Operand($p.n); }
    | functionOperand[NoAttributes]
    | at=attributes functionOperand[$at.n]
    | t='readonly' q=readonlyCall[$t]                      { Operand($q.n); }
    ;

functionOperand [AttributeGroupNode[] attrs]
    : t='function' ra=ampersandOpt c=closureRest[$t, false, $ra.n, $attrs] { Operand($c.n); }
    | arrowFunction[false, $attrs] operand
    | t='static' staticOperand[$t, $attrs] ;

staticOperand [Token s, AttributeGroupNode[] attrs]
    : t='function' ra=ampersandOpt c=closureRest[$t, true, $ra.n, $attrs]  { Operand($c.n); }
    | arrowFunction[true, $attrs] operand
    | { NoAttributesBefore($attrs); } p=staticPostfixes[$s]                { Operand($p.n); } ;
staticPostfixes [Token s] returns [SyntaxNode n]
    : '::' m=memberName p=postfixes[StaticMember(Name($s), $m.n)]    { $n = $p.n; } ;

// readonly is a keyword, but also a function may have this name
readonlyCall [Token t] returns [SyntaxNode n]
    : a=args p=postfixes[Call(UnqualifiedName($t), $a.n)]        { $n = $p.n; } ;

plainOperand
    : o=( '+' | MINUS | '!' | '~' | '@' | INT_CAST | DOUBLE_CAST | STRING_CAST | ARRAY_CAST | OBJECT_CAST | BOOL_CAST | UNSET_CAST
        | 'clone' | 'print' | 'throw' | 'yield' | YIELD_FROM | 'include' | 'include_once' | 'require' | 'require_once' )
        { Prefix($o); } operand
    | o='++' v=variable                                    { Operand(new PreIncExpr($v.n, Lines($o))); }
    | o='--' v=variable                                    { Operand(new PreDecExpr($v.n, Lines($o))); }
    | p=primary q=postfixes[$p.n]                          { Operand($q.n); }
    | t=LNUMBER                                            { Operand(Number($t)); }
    | t=DNUMBER                                            { Operand(Number($t)); }
    | otherOperand
    ;

otherOperand locals [int m]
    : t=YIELD_BARE                                         { Operand(new YieldExpr(null, null, Lines($t))); }
    | t=START_HEREDOC e=template['\0'] z=END_HEREDOC       { Operand(Heredoc($t, $e.n, $z)); }
    | t=BACKTICK e=template['`'] BACKTICK                  { Operand(new ShellExecExpr($e.n, Lines($t))); }
    | l=listExpr                                           { ListOperand($l.n); }
    | t='isset' { $m = Mark(); } '(' x=expr { Add($x.n); } ( cm=',' { Comma($cm, RPAREN); } ( x=expr { Add($x.n); } )? )* ')'
                                                           { Operand(new IssetExpr(Pop<ExprNode>($m), Lines($t))); }
    | t='empty' '(' x=expr ')'                             { Operand(new EmptyExpr($x.n, Lines($t))); }
    | t='eval' '(' x=expr ')'                              { Operand(new EvalExpr($x.n, Lines($t))); }
    | t=EXIT y=exitValue                                   { Operand(new ExitExpr($y.n, Lines($t))); }
    | nw=newExpr                                           { Operand($nw.n); }
    | ma=matchExpr                                         { Operand($ma.n); }
    ;
exitValue returns [ExprNode n]
    : ( '(' e=optExpr ')' { $n = $e.n; } )? ;

// what may be written to; variableOrArray also takes [...] on the left of a destructuring
variable returns [ExprNode n]
    : v=variableOrArray                                    { $n = Variable($v.n); } ;
variableOrArray returns [SyntaxNode n]
    : p=primary q=postfixes[$p.n]                          { $n = $q.n; }
    | i=IDENT q=postfixes[Name($i)]                        { $n = $q.n; }
    | s='static' sp=staticPostfixes[$s]                    { $n = $sp.n; }
    | t='readonly' rc=readonlyCall[$t]                     { $n = $rc.n; } ;

primary returns [SyntaxNode n]
    : t=VARIABLE                                           { $n = new VariableExpr(VariableName($t), null, Lines($t)); }
    | d=dollarVariable                                     { $n = $d.n; }
    | t=( NAME_QUALIFIED | NAME_FULLY_QUALIFIED | NAME_RELATIVE ) { $n = Name($t); }
    | t='(' e=expr ')'                                     { $n = Parenthesized($e.n); }
    | t=LBRACKET a=arrayItems RBRACKET                     { $n = new ArrayExpr($a.n, true, Lines($t)); }
    | t='array' '(' a=arrayItems ')'                       { $n = new ArrayExpr($a.n, false, Lines($t)); }
    | t=CONSTANT_STRING                                    { $n = String($t); }
    | t=DQUOTE p=template['"'] DQUOTE                      { $n = new InterpolatedStringScalar($p.n, Lines($t)); }
    | t=( '__line__' | '__file__' | '__dir__' | '__class__' | '__trait__' | '__method__' | '__function__' | '__namespace__' )
                                                           { $n = MagicConst($t); }
    ;

postfixes [SyntaxNode b] returns [SyntaxNode n]
    @init { $n = $b; }
    : ( { PostfixAllowed($n); } t=LBRACKET ( RBRACKET { $n = Dim($n, null); } | e=expr RBRACKET { $n = Dim($n, $e.n); } )
      | { PostfixAllowed($n); } t='{' e=expr '}'           { $n = BracesAsOffset($n, $e.n); }
      | { PostfixAllowed($n); } t=( ARROW | NULLSAFE_ARROW ) p=propertyName { $n = Property($t, $n, $p.n); }
      | t='::' m=memberName                                { $n = StaticMember($t, $n, $m.n); }
      | { PostfixAllowed($n); } a=args                     { $n = Call($n, $a.n); }
      | t=( '++' | '--' )                                  { $n = PostIncDec($t, $n); }
      )* ;

simpleVariable returns [VariableExpr n]
    : t=VARIABLE                                           { $n = new VariableExpr(VariableName($t), null, Lines($t)); }
    | d=dollarVariable                                     { $n = $d.n; } ;
dollarVariable returns [VariableExpr n]
    @init { EnsureStack(); }
    : t='$' ( '{' e=expr '}'                               { $n = new VariableExpr(null, $e.n, Lines($t)); }
        | v=simpleVariable                                 { $n = new VariableExpr(null, $v.n, Lines($t)); } ) ;

propertyName returns [SyntaxNode n]
    : t=IDENT { $n = Identifier($t); } | '{' e=expr '}' { $n = $e.n; } | v=simpleVariable { $n = $v.n; } ;
memberName returns [SyntaxNode n]
    : i=identifier { $n = Identifier($i.t); } | '{' e=expr '}' { $n = MethodNameExpr($e.n); } | v=simpleVariable { $n = $v.n; } ;

args returns [ArgNode[] n] locals [int m]
    @init { $m = Mark(); }
    : t='(' { OpenArguments($t); } ( arg ( cm=',' { Comma($cm, RPAREN); } arg? )* )? ')'
                                                           { $n = Args($m, $t); } ;
optArgs returns [ArgNode[] n]
    : ( a=args { $n = $a.n; } )? ;
arg
    : e=expr                                               { Add(new ArgNode($e.n, false, null, Lines($e.n))); }
    | i=ARG_NAME ':' e=expr                                { Add(new ArgNode($e.n, false, Text($i), Lines($i))); }
    | t='...' ( e=expr { Add(new ArgNode($e.n, true, null, Lines($t))); } | { VariadicPlaceholder($t); } ) ;

newExpr returns [ExprNode n] locals [AttributeGroupNode[] attrs]
    @init { $attrs = NoAttributes; }
    : t='new' ( c=classReference a=optArgs                 { $n = New($t, $c.n, $a.n); }
        | ( at=attributes { $attrs = $at.n; } )? ac=anonymousClass[$t, $attrs] { $n = $ac.n; } ) ;
anonymousClass [Token s, AttributeGroupNode[] attrs] returns [ExprNode n] locals [string doc]
    : t='class' a=optArgs e=extendsClass im=implementsList { $doc = TakeDocComment(true); } b=classBody
        { $n = New($s, new ClassStmt(Modifiers.None, null, $e.n, $im.n, $b.n, $attrs, $doc, Lines($t)), $a.n); } ;

classReference returns [SyntaxNode n]
    : c=className { $n = $c.n; } ( '::' v=simpleVariable q=newPostfixes[StaticMember($n, $v.n)] { $n = $q.n; } )?
    | v=simpleVariable q=newPostfixes[$v.n]                { $n = $q.n; }
    | '(' e=expr ')'                                       { $n = $e.n; } ;
newPostfixes [SyntaxNode b] returns [SyntaxNode n]
    @init { $n = $b; }
    : ( t=LBRACKET o=optExpr RBRACKET                      { $n = Dim($n, $o.n); }
      | '{' e=expr '}'                                     { $n = BracesAsOffset($n, $e.n); }
      | t=( ARROW | NULLSAFE_ARROW ) p=propertyName        { $n = PropertyOfNew($t, $n, $p.n); }
      | t='::' v=simpleVariable                            { $n = StaticPropertyOfNew($n, $v.n); } )* ;

matchExpr returns [ExprNode n] locals [int m]
    @init { $m = Mark(); }
    : t='match' '(' e=expr ')' '{' ( matchArm ( cm=',' { Comma($cm, RBRACE); } matchArm? )* )? '}'
                                                           { $n = new MatchExpr($e.n, Pop<MatchArmNode>($m), Lines($t)); } ;
matchArm locals [Token first, int m, ExprNode[] conds]
    @init { $first = Current; $m = Mark(); }
    : c=expr { Add($c.n); } ( cm=',' { Comma($cm, DOUBLE_ARROW); } ( c=expr { Add($c.n); } )? )* { $conds = Pop<ExprNode>($m); } '=>' e=expr
                                                           { Add(new MatchArmNode($conds, $e.n, Lines($first))); }
    | t='default' ','? '=>' e=expr                         { Add(new MatchArmNode(null, $e.n, Lines($t))); } ;

listExpr returns [ListExpr n]
    : t='list' '(' a=arrayItems ')'                        { $n = new ListExpr($a.n, false, Lines($t)); } ;

arrayItems returns [ArrayItemNode[] n] locals [int m, int commas]
    @init { $m = Mark(); }
    : ( i=arrayItem { Add($i.n); } )? ( ',' { EndItem($m, $commas++); } ( i=arrayItem { Add($i.n); } )? )*
                                                           { $n = Pop<ArrayItemNode>($m); } ;
arrayItem returns [ArrayItemNode n]
    : { ArrayItem(); } e=expr
        ( '=>' ( { ArrayItem(); } v=expr                   { $n = new ArrayItemNode($e.n, $v.n, false, false, Lines($e.n)); }
               | ampersand r=variable                      { $n = new ArrayItemNode($e.n, $r.n, true, false, Lines($e.n)); } )
        |                                                  { $n = new ArrayItemNode(null, $e.n, false, false, Lines($e.n)); } )
    | a=ampersand r=variable                               { $n = new ArrayItemNode(null, $r.n, true, false, Lines($a.t)); }
    | t='...' e=expr                                       { $n = new ArrayItemNode(null, $e.n, false, true, Lines($t)); } ;

exprList returns [ExprNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( e=expr { Add($e.n); } ( ',' e=expr { Add($e.n); } )* )?
                                                           { $n = Pop<ExprNode>($m); } ;
optExpr returns [ExprNode n]
    : ( e=expr { $n = $e.n; } )? ;

// the inside of "...", `...` and heredocs
template [char quote] returns [ExprNode[] n] locals [int m]
    @init { $m = Mark(); }
    : ( t=ENCAPSED { TemplateText($t, $quote); } | p=templatePart { Add($p.n); } )*
                                                           { $n = Pop<ExprNode>($m); } ;
templatePart returns [ExprNode n]
    : v=VARIABLE { $n = new VariableExpr(VariableName($v), null, Lines($v)); }
        ( LBRACKET o=templateOffset RBRACKET               { $n = new ArrayDimFetchExpr($n, $o.n, Lines($v)); }
        | ARROW i=IDENT                                    { $n = new PropertyFetchExpr($n, Identifier($i), Lines($v)); }
        | NULLSAFE_ARROW i=IDENT                           { $n = new NullsafePropertyFetchExpr($n, Identifier($i), Lines($v)); }
        | )
    | t=DOLLAR_CURLY
        ( e=expr '}'                                       { $n = DollarBrace(new VariableExpr(null, $e.n, Lines($t))); }
        | s=STRING_VARNAME { $n = new VariableExpr(Text($s), null, Lines($s)); }
            ( LBRACKET e=expr RBRACKET { $n = new ArrayDimFetchExpr($n, $e.n, Lines($s)); } )? '}' { DollarBrace($n); } )
    | CURLY_OPEN w=variable '}'                            { $n = $w.n; } ;
templateOffset returns [ExprNode n]
    : t=IDENT                                              { $n = new StringScalar(Bytes($t), Lines($t)); }
    | t=NUM_STRING                                         { $n = OffsetNumber($t, false); }
    | MINUS t=NUM_STRING                                   { $n = OffsetNumber($t, true); }
    | t=VARIABLE                                           { $n = new VariableExpr(VariableName($t), null, Lines($t)); } ;

// ---------------------------------------------------------------- keywords as names

identifier returns [Token t]
    : x=IDENT { $t = $x; } | y='static' { $t = $y; } | k=keywordButStatic { $t = $k.t; } ;
keywordButStatic returns [Token t]
    : x=( 'abstract' | 'final' | 'private' | 'protected' | 'public' | 'readonly' ) { $t = $x; }
    | k=keywordNoModifier { $t = $k.t; } ;
keywordNoModifier returns [Token t]
    : x=( 'include' | 'include_once' | 'eval' | 'require' | 'require_once' | 'or' | 'xor' | 'and' | 'instanceof' | 'new' | 'clone'
    | EXIT | 'if' | 'elseif' | 'else' | 'endif' | ECHO | 'do' | 'while' | 'endwhile' | 'for' | 'endfor' | 'foreach' | 'endforeach'
    | 'declare' | 'enddeclare' | 'as' | 'try' | 'catch' | 'finally' | 'throw' | 'use' | 'insteadof' | 'global' | 'var' | 'unset'
    | 'isset' | 'empty' | 'continue' | 'goto' | 'function' | 'const' | 'return' | 'print' | 'yield' | YIELD_BARE | 'list' | 'switch'
    | 'endswitch' | 'case' | 'default' | 'break' | 'array' | 'callable' | 'extends' | 'implements' | 'namespace' | 'trait'
    | 'interface' | 'class' | '__class__' | '__trait__' | '__function__' | '__method__' | '__line__' | '__file__' | '__dir__'
    | '__namespace__' | 'fn' | 'match' | 'enum' ) { $t = Keyword($x); } ;
