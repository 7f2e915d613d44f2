using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Lowering;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Declarations;

/// <summary>Makes function code of function-like syntax: signature now, tree when it is first called.</summary>
/// <param name="file">The file.</param>
/// <param name="scope">Where names resolve.</param>
/// <param name="outer">The function whose code contains the declaration.</param>
internal sealed class FunctionDeclarations(FileCode file, NameScope scope, FunctionCode outer)
{
    /// <summary>A named function.</summary>
    public UserFunction Function(FunctionStmt syntax)
    {
        string name = scope.Declare(syntax.Name);
        FunctionCode code = Create(syntax, syntax.Params, syntax.Stmts, null, [], name, "", name, "");
        return new UserFunction(code) { Name = name };
    }

    /// <summary>A closure's or arrow function's code.</summary>
    public FunctionCode Closure(IFunctionLike syntax, StmtNode[]? statements, ExprNode? arrowBody, string[] captured) =>
        Create(syntax, syntax.Params, statements, arrowBody, captured, scope.Declare("{closure}"), outer.ClassName, scope.Declare("{closure}"), outer.TraitName);

    /// <summary>A method.</summary>
    /// <param name="syntax">Its declaration.</param>
    /// <param name="className">What __CLASS__ says in it; null in a trait.</param>
    /// <param name="displayClass">The class or trait that it stands in.</param>
    /// <param name="traitName">What __TRAIT__ says in it.</param>
    public UserFunction Method(ClassMethodStmt syntax, string? className, string displayClass, string traitName)
    {
        FunctionCode code = Create(
            syntax, syntax.Params, syntax.Stmts, null, [], syntax.Name, className, displayClass + "::" + syntax.Name, traitName);
        return new UserFunction(code) { Name = syntax.Name };
    }

    private FunctionCode Create(
        IFunctionLike syntax,
        ParamNode[] parameters,
        StmtNode[]? statements,
        ExprNode? arrowBody,
        string[] captured,
        string functionName,
        string? className,
        string methodName,
        string traitName)
    {
        int required = 0;
        bool takesReferences = false;
        var infos = new ParameterInfo[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamNode parameter = parameters[i];
            bool optional = parameter.Default is not null || parameter.Variadic;
            if (!optional)
                required = i + 1;
            takesReferences |= parameter.ByRef;
        }

        var initializer = new ConstantInitializer(file, scope, className, traitName);
        for (int i = 0; i < parameters.Length; i++)
        {
            ParamNode parameter = parameters[i];
            PhpType? type = ParameterType(parameter);
            Value defaultValue = ClassName(parameter.Default, className) is { } named ? Value.FromLatin1(named) : DefaultValue(parameter.Default);
            infos[i] = new ParameterInfo
            {
                Name = parameter.Name,
                Type = type,
                IsByReference = parameter.ByRef,
                IsVariadic = parameter.Variadic,
                IsOptional = i >= required,
                DefaultText = parameter.Default is null ? null : SourceText.Of(parameter.Default),
                DefaultValue = defaultValue,
                Default = parameter.Default is null ? null : initializer.Of(parameter.Default),
                DefaultSource = parameter.Default is { } source && defaultValue.IsUndefined ? () => initializer.TextOf(source) : null,
                DefaultConstant = ConstantName(parameter.Default),
                IsPromoted = parameter.Modifiers != Modifiers.None,
                Attributes = initializer.Attributes(parameter.AttributeGroups),
            };
        }

        return new FunctionCode
        {
            File = file,
            Scope = scope,
            ParameterSyntax = parameters,
            Statements = statements,
            ArrowBody = arrowBody,
            CapturedNames = captured,
            Parameters = infos,
            RequiredParameterCount = required,
            ReturnType = TypeLowering.Lower(syntax.ReturnType, scope) ?? ImpliedReturnType(syntax),
            ReturnsReference = syntax.ByRef,
            StartLine = syntax.StartLine,
            EndLine = syntax.EndLine,
            DocComment = syntax.DocComment,
            Attributes = syntax.AttributeGroups,
            FunctionName = functionName,
            ClassName = className,
            MethodName = methodName,
            TraitName = traitName,
            TakesReferences = takesReferences,
        };
    }

    /// <summary>The name that a default such as <c>self::class</c> is, when it is known already.</summary>
    private string? ClassName(ExprNode? node, string? className)
    {
        if (node is not ClassConstFetchExpr { Class: NameNode name } constant || !constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase))
            return null;
        return AsciiCase.ToLower(name.Text) switch
        {
            "self" => string.IsNullOrEmpty(className) ? null : className,
            "parent" or "static" => null,
            _ => scope.Class(name),
        };
    }

    /// <summary>The constant that a default is, by its full name.</summary>
    private string? ConstantName(ExprNode? node) => node switch
    {
        ConstFetchExpr constant when ConstantFolding.Literal(constant.Name) is null => scope.Constant(constant.Name).Name,
        ClassConstFetchExpr { Class: NameNode name } constant when !constant.Name.Text.Equals("class", StringComparison.OrdinalIgnoreCase) =>
            (AsciiCase.ToLower(name.Text) is "self" or "parent" or "static" ? name.Text : scope.Class(name)) + "::" + constant.Name.Text,
        MagicConstScalar { MagicConstKind: MagicConstKind.Class } => "__CLASS__",
        _ => null,
    };

    /// <summary>The type with "or null" when the default is null, as PHP reflects and enforces it.</summary>
    private PhpType? ParameterType(ParamNode parameter)
    {
        PhpType? type = TypeLowering.Lower(parameter.Type, scope);
        if (type is null || type.AllowsNull || parameter.Modifiers != Modifiers.None || parameter.Default is not ConstFetchExpr constant)
            return type;
        if (ConstantFolding.Literal(constant.Name) is not { IsNull: true })
            return type;
        return type.With(type.Mask | TypeMask.Null, static name => name);
    }

    /// <summary>__toString() returns string whether it says so or not.</summary>
    private static PhpType? ImpliedReturnType(IFunctionLike syntax) =>
        syntax is ClassMethodStmt method && AsciiCase.ToLower(method.Name) == "__tostring" ? new PhpType(TypeMask.String) : null;

    private static Value DefaultValue(ExprNode? node) => node switch
    {
        IntScalar number => Value.FromInt(number.Value),
        FloatScalar number => Value.FromFloat(number.Value),
        StringScalar text => Value.FromString(text.Value),
        ConstFetchExpr constant => ConstantFolding.Literal(constant.Name) ?? Value.Undefined,
        _ => Value.Undefined,
    };
}
