using MiniPhp.Interpreter.Declarations;
using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Declarations inside code, and what a function returns.
internal sealed partial class FunctionLowering
{
    /// <summary>Functions of a script's top level, declared before its first statement runs.</summary>
    public List<UserFunction>? HoistedFunctions { get; private set; }

    private FunctionDeclarations FunctionsHere => new(_code.File, _scope, _code);

    /// <summary>An anonymous class's declaration; its name tells where it stands and differs from all others of the file.</summary>
    private ClassDeclaration AnonymousClass(ClassStmt syntax)
    {
        string head = syntax.Extends is not null ? _scope.Class(syntax.Extends)
            : syntax.Implements.Length > 0 ? _scope.Class(syntax.Implements[0]) : "class";
        string name = head + "@anonymous\0" + _code.File.FileName + ":" + syntax.StartLine + "$" + _code.File.NextAnonymousClass().ToString("x");
        return new ClassDeclarations(_code.File, _scope, _code).Create(syntax, name);
    }

    private Statement LowerConditionalFunction(FunctionStmt syntax)
    {
        UserFunction function = FunctionsHere.Function(syntax);
        if (!_code.IsScript || _nesting > 0)
            return new FunctionDeclaration(function, syntax.StartLine);
        (HoistedFunctions ??= []).Add(function);
        return new Nop();
    }

    /// <summary>The classes of a script's top level alone, for their mistakes.</summary>
    public void LowerClasses(StmtNode[] statements)
    {
        foreach (StmtNode statement in statements)
        {
            switch (statement)
            {
                case BlockStmt block:
                    LowerClasses(block.Stmts);
                    break;
                case ClassLikeStmt declaration:
                    LowerClassDeclaration(declaration);
                    break;
                case NamespaceStmt space:
                    _scope = NameScope.InNamespace(space.Name?.Text ?? "");
                    LowerClasses(space.Stmts);
                    break;
                case UseStmt or GroupUseStmt:
                    LowerInto([], statement);
                    break;
            }
        }
    }

    private Statement LowerClassDeclaration(ClassLikeStmt syntax)
    {
        ClassDeclaration declaration = new ClassDeclarations(_code.File, _scope, _code).Create(syntax, _scope.Declare(syntax.Name!));
        var statement = new ClassDeclarationStatement(declaration, syntax.StartLine);
        if (_code.IsScript && _nesting == 0)
            (HoistedClasses ??= []).Add(statement);
        return statement;
    }

    /// <summary>Classes of a script's top level, which are declared early when nothing is missing for it.</summary>
    public List<ClassDeclarationStatement>? HoistedClasses { get; private set; }

    /// <summary>How deep in blocks of a script: what stands in an if is declared when the if runs.</summary>
    private int _nesting;

    /// <summary>A literal's value, without making a tree.</summary>
    public bool TryLowerLiteral(ExprNode node, out Value value)
    {
        Value? constant = LowerConstantOrNull(node);
        value = constant ?? Value.Undefined;
        if (value.IsString)
            value.Heap!.Intern();
        return constant is not null;
    }

    // ---------------------------------------------------------------- return types

    private Expression LowerReturnValue(ExprNode node, int line)
    {
        PhpType? type = _code.ReturnType;
        if (_code.ReturnsReference && !_code.IsGenerator)
            return new ReturnedReference(IsPlace(node) ? LowerPlace(node) : Lower(node), type, line);
        Expression value = Lower(node);
        if (type is null || type.Mask == TypeMask.Mixed || _code.IsGenerator)
            return value;
        bool fits = value.KnownTypes != TypeMask.None && (value.KnownTypes & ~type.Mask) == 0;
        return fits ? value : new CheckedReturn(value, type, line);
    }

    /// <summary>A function that returns by reference and then returns nothing says so.</summary>
    private Expression NothingReturned(int line)
    {
        var nothing = new Constant(Value.Null, line);
        return _code.ReturnsReference && !_code.IsGenerator && !_code.IsScript ? new ReturnedReference(nothing, null, line) : nothing;
    }

    /// <summary>What happens when a function with a return type reaches its end, and one that returns by reference.</summary>
    private Expression? FallThroughCheck()
    {
        PhpType? type = _code.ReturnType;
        if (type is null or { Mask: TypeMask.Void } && _code.ReturnsReference && !_code.IsGenerator)
            return NothingReturned(_code.EndLine);
        if (type is null || type.Mask is TypeMask.Void or TypeMask.Mixed || _code.IsGenerator)
            return type is { Mask: TypeMask.Mixed } && !_code.IsGenerator ? new MissingReturn(type, _code.EndLine) : null;
        return new MissingReturn(type, _code.EndLine);
    }
}
