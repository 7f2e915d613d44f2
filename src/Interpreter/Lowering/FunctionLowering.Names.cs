using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Lowering;

// Constants, magic constants and class names.
internal sealed partial class FunctionLowering
{
    /// <summary>True while a constant expression is lowered: class constants then watch for cycles.</summary>
    private bool _inConstantExpression;

    private Expression LowerConstantExpression(ExprNode node)
    {
        bool outer = _inConstantExpression;
        _inConstantExpression = true;
        Expression lowered = Lower(node);
        _inConstantExpression = outer;
        return lowered;
    }

    private Expression LowerConstantFetch(ConstFetchExpr constant)
    {
        int line = constant.StartLine;
        if (ConstantFolding.Literal(constant.Name) is { } literal)
            return new Constant(literal, line);
        (string name, string? fallback) = _scope.Constant(constant.Name);
        if (name == "__COMPILER_HALT_OFFSET__" || fallback == "__COMPILER_HALT_OFFSET__")
            return new HaltOffset(_code.File, line);
        return new ConstantFetch(name, fallback, _inConstantExpression, line);
    }

    private Expression LowerClassConstant(ClassConstFetchExpr constant)
    {
        int line = constant.StartLine;
        bool isClassName = AsciiCase.ToLower(constant.Name.Text) == "class";
        if (constant.Class is not NameNode name)
        {
            if (isClassName && constant.Class is StringScalar text)
                return LowerNameOfClass(KeywordClass(text.Value.ToLatin1()) ?? new NamedClass(FullName(text.Value.ToLatin1())), line);
            Expression holder = Lower((ExprNode)constant.Class);
            if (isClassName)
                return new ClassNameFetch(null, holder, _inConstantExpression, line);
            return new ClassConstantFetch(new ClassOfValue(holder, line), constant.Name.Text, line);
        }

        ClassReference reference = LowerClassName(name);
        if (isClassName)
            return LowerNameOfClass(reference, line);
        return _inConstantExpression
            ? new ClassConstantInConstant(reference, constant.Name.Text, name.Text, line)
            : new ClassConstantFetch(reference, constant.Name.Text, line);
    }

    /// <summary>A class name or an expression that gives a class.</summary>
    private ClassReference LowerClass(SyntaxNode node) =>
        node is NameNode name ? LowerClassName(name) : new ClassOfValue(_nullsafeHeads is null ? Lower((ExprNode)node) : LowerBase((ExprNode)node), node.StartLine);

    private ClassReference LowerClassName(NameNode name) =>
        (name.NameKind == NameKind.Unqualified ? KeywordClass(name.Text) : null) ?? new NamedClass(_scope.Class(name));

    private static ClassReference? KeywordClass(string name) => AsciiCase.ToLower(name) switch
    {
        "self" => new SelfClass(),
        "parent" => new ParentClass(),
        "static" => new StaticClass(),
        _ => null,
    };

    private static string FullName(string name) => name.StartsWith('\\') ? name[1..] : name;

    private Expression LowerNameOfClass(ClassReference reference, int line) =>
        reference is NamedClass named ? Interned(PhpString.FromLatin1(named.Name), line) : new ClassNameFetch(reference, null, _inConstantExpression, line);

    private Expression LowerMagicConstant(MagicConstScalar magic)
    {
        int line = magic.StartLine;
        switch (magic.MagicConstKind)
        {
            case MagicConstKind.Line:
                return new Constant(Value.FromInt(line), line);
            case MagicConstKind.File:
                return Text(_code.File.FileName);
            case MagicConstKind.Dir:
                return Text(DirectoryOf(_code.File.FileName));
            case MagicConstKind.Namespace:
                return Text(_scope.Namespace);
            case MagicConstKind.Function:
                return Text(_code.FunctionName);
            case MagicConstKind.Method:
                return Text(_code.MethodName);
            case MagicConstKind.Trait:
                return Text(_code.TraitName);
            default:
                return _code.ClassName is null ? new ScopeClassName(line) : Text(_code.ClassName);
        }

        Constant Text(string text) => Interned(PhpString.FromLatin1(text), line);
    }

    private static string DirectoryOf(string path)
    {
        int end = path.LastIndexOf('/');
        return end < 0 ? "." : end == 0 ? "/" : path[..end];
    }
}
