using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;

namespace MiniPhp.Interpreter.Functions;

/// <summary>
/// A function as declared: its syntax, where names in it resolve, its signature. Belongs to one engine; the tree is lowered
/// from it for each <see cref="UserFunction"/> on first call.
/// </summary>
internal sealed class FunctionCode
{
    private bool? _isGenerator;

    public required FileCode File { get; init; }

    public required NameScope Scope { get; init; }

    /// <summary>The parameters as written.</summary>
    public ParamNode[] ParameterSyntax { get; init; } = [];

    /// <summary>The body; null for an abstract method or an arrow function.</summary>
    public StmtNode[]? Statements { get; init; }

    /// <summary>An arrow function's expression.</summary>
    public ExprNode? ArrowBody { get; init; }

    /// <summary>Names captured by <c>use</c> or by an arrow function, in slot order.</summary>
    public string[] CapturedNames { get; init; } = [];

    public ParameterInfo[] Parameters { get; init; } = [];

    public int RequiredParameterCount { get; init; }

    public PhpType? ReturnType { get; init; }

    public bool ReturnsReference { get; init; }

    /// <summary>The function contains yield. Looked for when first asked.</summary>
    public bool IsGenerator => File.MayYield && (_isGenerator ??=
        Statements is not null ? VariableCollector.ContainsYield(Statements) : ArrowBody is not null && VariableCollector.ContainsYield(ArrowBody));

    public int StartLine { get; init; }

    public int EndLine { get; init; }

    public string? DocComment { get; init; }

    public AttributeGroupNode[] Attributes { get; init; } = [];

    /// <summary>What __FUNCTION__ says: the name with namespace, a method's without its class, "{closure}".</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>The class whose declaration contains the function, as __CLASS__ says; empty outside, null inside a trait (then it is the using class).</summary>
    public string? ClassName { get; init; } = "";

    /// <summary>What __TRAIT__ says.</summary>
    public string TraitName { get; init; } = "";

    /// <summary>What __METHOD__ says.</summary>
    public string MethodName { get; init; } = "";

    /// <summary>For a script's top level, what runs it: "include" and so on, "eval", empty for the main script. Null for functions.</summary>
    public string? ScriptKeyword { get; init; }

    public bool IsScript => ScriptKeyword is not null;

    /// <summary>What a script's top level returns at its end: 1 for a file, null for eval.</summary>
    public Runtime.Values.Value ScriptResult { get; init; }

    /// <summary>The pseudo-function of a constant's or property's expression.</summary>
    public bool IsConstantExpression { get; init; }

    /// <summary>How many static variables the function declares; counted while it is lowered.</summary>
    public int StaticVariableCount { get; internal set; }

    /// <summary>True when some parameter is by reference.</summary>
    public bool TakesReferences { get; init; }

    /// <summary>True when the parameter at a 0-based position, or the variadic one there, has #[SensitiveParameter].</summary>
    public bool IsSensitive(int index)
    {
        if (ParameterSyntax.Length == 0)
            return false;
        ParamNode parameter = ParameterSyntax[Math.Min(index, ParameterSyntax.Length - 1)];
        if (index >= ParameterSyntax.Length && !parameter.Variadic)
            return false;
        return Array.Exists(parameter.AttributeGroups, group => Array.Exists(group.Attributes, attribute =>
            Scope.Class(attribute.Name).Equals("SensitiveParameter", StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Where constant expressions of the declaration stand.</summary>
    public Declarations.ConstantInitializer Initializer => new(File, Scope, ClassName, TraitName);

    /// <summary>Makes the executable tree for one function object.</summary>
    public FunctionBody LowerBody(UserFunction function) => new FunctionLowering(this, function).LowerFunction();
}
