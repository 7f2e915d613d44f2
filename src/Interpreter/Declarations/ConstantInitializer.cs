using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Interpreter.Syntax.Printing;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>Where a constant expression stands: makes what evaluates it later.</summary>
/// <param name="File">The file.</param>
/// <param name="Scope">Where names in it resolve.</param>
/// <param name="ClassName">What __CLASS__ says in it; null in a trait.</param>
/// <param name="TraitName">What __TRAIT__ says in it.</param>
internal readonly record struct ConstantInitializer(FileCode File, NameScope Scope, string? ClassName, string TraitName)
{
    /// <summary>What gives an expression's value, given the class that <c>self</c> means; lowered when it is called first.</summary>
    public Func<PhpClass?, Value> Of(ExprNode expression)
    {
        ConstantInitializer here = this;
        FunctionCode? code = null;
        return scope =>
        {
            var function = new UserFunction(code ??= here.CodeOf(expression)) { Name = "[constant expression]" };
            function.DeclaringClass = scope;
            return ConstantExpressions.Evaluate(here.File.Engine, function, scope);
        };
    }

    /// <summary>The pseudo-function whose only expression it is.</summary>
    public FunctionCode CodeOf(ExprNode expression) => new()
    {
        File = File,
        Scope = Scope,
        ArrowBody = expression,
        IsConstantExpression = true,
        StartLine = expression.StartLine,
        EndLine = expression.EndLine,
        ClassName = ClassName,
        TraitName = TraitName,
    };

    /// <summary>The attributes before a declaration.</summary>
    public AttributeDeclaration[] Attributes(AttributeGroupNode[] groups)
    {
        if (groups.Length == 0)
            return [];
        var declared = new List<AttributeDeclaration>();
        foreach (AttributeGroupNode group in groups)
        {
            foreach (AttributeNode attribute in group.Attributes)
                declared.Add(Attribute(attribute));
        }

        return declared.ToArray();
    }

    /// <summary>An expression as PHP prints one that it evaluates later; null for one whose value its compiler finds.</summary>
    public string? TextOf(ExprNode expression) =>
        ConstantFolding.IsKnownWhenCompiled(expression) && !ConstantTexts.DependsOnUser(expression, this) ? null : SyntaxPrinter.Print(expression, File.Precision, new ConstantTexts(this));

    private AttributeDeclaration Attribute(AttributeNode attribute)
    {
        ConstantInitializer here = this;
        var lines = new LineSpan(attribute.StartLine, attribute.EndLine);
        return new AttributeDeclaration
        {
            Name = Scope.Class(attribute.Name),
            Line = attribute.StartLine,
            ArgumentNames = Array.ConvertAll(attribute.Args, static argument => argument.Name),
            Argument = (index, scope) => here.Of(attribute.Args[index].Value)(scope),
            ArgumentText = index => here.TextOf(attribute.Args[index].Value),
            Create = scope => here.Of(new NewExpr(attribute.Name, attribute.Args, false, lines))(scope).AsObject,
        };
    }
}
