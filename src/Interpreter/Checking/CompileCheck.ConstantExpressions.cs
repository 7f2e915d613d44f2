using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Checking;

// What may stand in constants, defaults and static variables.
internal sealed partial class CompileCheck
{
    /// <param name="node">The expression.</param>
    /// <param name="allowsNew">It is evaluated anew wherever it is used, so that it may make objects.</param>
    private void CheckConstantExpression(ExprNode node, bool allowsNew)
    {
        NoteDepth();
        switch (node.Kind)
        {
            case SyntaxKind.IntScalar or SyntaxKind.FloatScalar or SyntaxKind.StringScalar or SyntaxKind.ConstFetchExpr
                or SyntaxKind.MagicConstScalar:
                break;
            case SyntaxKind.ClassConstFetchExpr:
                CheckConstantOfClass((ClassConstFetchExpr)node);
                break;
            case SyntaxKind.BinaryExpr:
                CheckConstantBinary((BinaryExpr)node, allowsNew);
                break;
            case SyntaxKind.TernaryExpr:
                CheckConstantTernary((TernaryExpr)node, allowsNew);
                break;
            case SyntaxKind.UnaryPlusExpr or SyntaxKind.UnaryMinusExpr or SyntaxKind.BooleanNotExpr or SyntaxKind.BitwiseNotExpr:
                CheckConstantExpression(OperandOf(node), allowsNew);
                break;
            case SyntaxKind.ArrayDimFetchExpr:
                var element = (ArrayDimFetchExpr)node;
                if (element.Dim is null)
                    throw Error("Cannot use [] for reading");
                CheckConstantExpression(element.Var, allowsNew);
                CheckConstantExpression(element.Dim, allowsNew);
                break;
            case SyntaxKind.PropertyFetchExpr:
                var property = (PropertyFetchExpr)node;
                CheckConstantExpression(property.Var, allowsNew);
                if (property.Name is ExprNode name)
                    CheckConstantExpression(name, allowsNew);
                break;
            case SyntaxKind.NullsafePropertyFetchExpr:
                var nullsafe = (NullsafePropertyFetchExpr)node;
                CheckConstantExpression(nullsafe.Var, allowsNew);
                if (nullsafe.Name is ExprNode nullsafeName)
                    CheckConstantExpression(nullsafeName, allowsNew);
                break;
            case SyntaxKind.ArrayExpr:
                CheckConstantItems((ArrayExpr)node, allowsNew);
                break;
            case SyntaxKind.ListExpr:
                throw Error("Cannot use list() as standalone expression");
            case SyntaxKind.NewExpr:
                CheckConstantNew((NewExpr)node, allowsNew);
                break;
            default:
                throw Error("Constant expression contains invalid operations");
        }
    }

    private void CheckConstantOfClass(ClassConstFetchExpr constant)
    {
        bool isClassName = constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase);
        var name = constant.Class as NameNode;
        if (name is null && !(isClassName && constant.Class is StringScalar))
        {
            throw Error(isClassName
                ? "(expression)::class cannot be used in constant expressions"
                : "Dynamic class names are not allowed in compile-time class constant references");
        }

        ClassFetch fetch = name is null ? FetchOf((StringScalar)constant.Class) : FetchOf(name);
        if (isClassName)
        {
            CheckClassFetch(fetch);
            if (fetch == ClassFetch.Static)
                throw Error("static::class cannot be used for compile-time class name resolution");
        }
        else if (fetch == ClassFetch.Static)
        {
            throw Error("\"static::\" is not allowed in compile-time constants");
        }
    }

    private void CheckConstantBinary(BinaryExpr binary, bool allowsNew)
    {
        // What PHP's compiler can decide leaves no trace of the operand that is not needed.
        Value left = Fold(binary.Left);
        bool isDecided = !left.IsUndefined && binary.Operator switch
        {
            BinaryOperator.BooleanAnd or BinaryOperator.LogicalAnd => !Conversions.ToBool(left),
            BinaryOperator.BooleanOr or BinaryOperator.LogicalOr => Conversions.ToBool(left),
            BinaryOperator.Coalesce => !left.IsNull,
            _ => false,
        };
        CheckConstantExpression(binary.Left, allowsNew);
        if (!isDecided)
            CheckConstantExpression(binary.Right, allowsNew);
    }

    private void CheckConstantTernary(TernaryExpr ternary, bool allowsNew)
    {
        Value condition = Fold(ternary.Cond);
        CheckConstantExpression(ternary.Cond, allowsNew);
        bool isDecided = !condition.IsUndefined;
        bool isTrue = isDecided && Conversions.ToBool(condition);
        if (ternary.If is not null && (!isDecided || isTrue))
            CheckConstantExpression(ternary.If, allowsNew);
        if (!isDecided || !isTrue)
            CheckConstantExpression(ternary.Else, allowsNew);
    }

    private void CheckConstantItems(ArrayExpr array, bool allowsNew)
    {
        CheckItems(array);
        foreach (ArrayItemNode? item in array.Items)
        {
            CheckConstantExpression(item!.Value, allowsNew);
            if (item.Key is not null)
                CheckConstantExpression(item.Key, allowsNew);
        }
    }

    private void CheckConstantNew(NewExpr creation, bool allowsNew)
    {
        if (!allowsNew)
            throw Error("New expressions are not supported in this context");
        if (creation.Class is ClassStmt)
            throw Error("Cannot use anonymous class in constant expression");
        if (creation.Class is not NameNode name)
            throw Error("Cannot use dynamic class name in constant expression");
        if (FetchOf(name) == ClassFetch.Static)
            throw Error("\"static\" is not allowed in compile-time constants");
        if (creation.IsFirstClassCallable)
            throw Error("Constant expression contains invalid operations");
        bool hasNames = false;
        foreach (ArgNode argument in creation.Args)
        {
            if (argument.Unpack)
                throw Error("Argument unpacking in constant expressions is not supported");
            if (argument.Name is not null)
                hasNames = true;
            else if (hasNames)
                throw Error("Cannot use positional argument after named argument");
        }

        foreach (ArgNode argument in creation.Args)
            CheckConstantExpression(argument.Value, allowsNew);
    }

    /// <summary><c>const A = 1;</c> outside of a class.</summary>
    private void CheckConstant(ConstNode constant)
    {
        CheckConstantExpression(constant.Value, allowsNew: true);
        if (AsciiCase.ToLower(constant.Name) is "true" or "false" or "null")
            throw Error("Cannot redeclare constant '" + constant.Name + "'");
        string name = _scope.Declare(constant.Name);
        if (_scope.FindImport(UseKind.Constant, constant.Name) is { } imported && imported != name)
            throw Error("Cannot declare const " + name + " because the name is already in use");
        AddSeen(UseKind.Constant, name);
    }
}
