using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MiniPhp.Runtime.Generators;

/// <summary>Reads one C# parameter of a native: what it stands for, PHP's type, and the default.</summary>
internal sealed class ParameterReader(IParameterSymbol parameter)
{
    private readonly AttributeData? _attribute = DeclarationReader.Find(parameter, "MiniPhp.Runtime.Calls.PhpParameterAttribute");

    /// <returns>Null when the C# type stands for nothing.</returns>
    public ParameterModel? Read()
    {
        ITypeSymbol type = WithoutNullable(parameter.Type, out bool isNullable);
        if (KindOf(type) is not { } kind)
            return null;
        string? defaultText = Named("Default") ?? SourceOfDefault();
        bool isUnknown = defaultText == "UNKNOWN";
        // A question mark only serves a default that C# cannot say, unless PHP's default is null too.
        bool acceptsNull = isNullable && (defaultText is null or "null");
        string? declaredType = Named("Type");
        if (kind == ParameterKind.Resource)
            declaredType = null;
        bool isUnchecked = DeclarationReader.Named(_attribute, "IsUnchecked") is true;
        string? shownType = declaredType == "" ? null : declaredType ?? TypeOf(kind, type, acceptsNull);
        bool isTypedByKind = declaredType == "" ? TypeOf(kind, type, acceptsNull) is not (null or "mixed") : kind == ParameterKind.Object && isUnchecked;
        string? phpType = isTypedByKind ? TypeOf(kind, type, acceptsNull) : shownType;
        bool isVariadic = kind is ParameterKind.ValueRest or ParameterKind.SpanRest or ParameterKind.ReferenceRest;
        return new ParameterModel(
            kind,
            Named("Name") ?? parameter.Name,
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            phpType is null ? acceptsNull : PhpTypeText.Parse(phpType).AllowsNull,
            isNullable,
            phpType,
            shownType,
            Named("Expected"),
            kind == ParameterKind.Resource ? Named("Type") : null,
            parameter.HasExplicitDefaultValue || isVariadic,
            parameter.HasExplicitDefaultValue ? DefaultExpression(type, isNullable, defaultText!) : null,
            isVariadic || isUnknown ? null : defaultText,
            defaultText is null || isUnknown ? null : CSharpText.ValueOfPhpSource(defaultText) ?? ConstantDefault(type, isNullable),
            DeclarationReader.Named(_attribute, "PrefersReference") is true,
            isUnchecked,
            DeclarationReader.Named(_attribute, "IsSensitive") is true);
    }

    private string? Named(string name) => DeclarationReader.Named(_attribute, name) as string;

    private ParameterKind? KindOf(ITypeSymbol type)
    {
        if (parameter.IsParams)
            return KindOfRest(type);
        if (type.Name == "Engine")
            return ParameterKind.Engine;
        if (type.Name == "PhpClass")
            return ParameterKind.StaticClass;
        if (type.Name == "NamedArguments")
            return ParameterKind.Names;
        if (parameter.Name == "self" && DerivesFrom(type, "PhpObject"))
            return ParameterKind.Self;
        return type.SpecialType switch
        {
            SpecialType.System_Int64 => ParameterKind.Int,
            SpecialType.System_Double => ParameterKind.Float,
            SpecialType.System_Boolean => ParameterKind.Bool,
            _ => type.Name switch
            {
                "PhpString" => ParameterKind.String,
                "PhpArray" => ParameterKind.Array,
                "PhpCallable" => ParameterKind.Callable,
                "PhpReference" => ParameterKind.Reference,
                "Value" => ParameterKind.Value,
                _ when DerivesFrom(type, "PhpObject") => ParameterKind.Object,
                _ when DerivesFrom(type, "PhpResource") => ParameterKind.Resource,
                _ => null,
            },
        };
    }

    private static ParameterKind? KindOfRest(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.Name: "Value" } => ParameterKind.ValueRest,
        IArrayTypeSymbol { ElementType.Name: "PhpReference" } => ParameterKind.ReferenceRest,
        INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" } => ParameterKind.SpanRest,
        _ => null,
    };

    private static string? TypeOf(ParameterKind kind, ITypeSymbol type, bool acceptsNull)
    {
        string? name = kind switch
        {
            ParameterKind.Int => "int",
            ParameterKind.Float => "float",
            ParameterKind.Bool => "bool",
            ParameterKind.String => "string",
            ParameterKind.Array => "array",
            ParameterKind.Callable => "callable",
            ParameterKind.Object => PhpClassName(type) ?? "object",
            ParameterKind.Value or ParameterKind.ValueRest or ParameterKind.SpanRest => "mixed",
            _ => null,
        };
        return acceptsNull && name is not (null or "mixed") ? "?" + name : name;
    }

    private string DefaultExpression(ITypeSymbol type, bool isNullable, string defaultText)
    {
        if (type.Name == "Value")
            return defaultText == "UNKNOWN" ? "Value.Undefined" : CSharpText.ValueOfPhpSource(defaultText) ?? "Value.Null";
        return parameter.ExplicitDefaultValue is null && !isNullable ? "default" : CSharpText.Constant(parameter.ExplicitDefaultValue);
    }

    private string? ConstantDefault(ITypeSymbol type, bool isNullable) =>
        !parameter.HasExplicitDefaultValue || type.Name == "Value" || (isNullable && parameter.ExplicitDefaultValue is null)
            ? null
            : CSharpText.ValueOf(parameter.ExplicitDefaultValue);

    /// <summary>The C# default as PHP source: a constant by its name, anything else as a literal.</summary>
    private string? SourceOfDefault()
    {
        if (!parameter.HasExplicitDefaultValue)
            return null;
        ExpressionSyntax? written = parameter.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
            .OfType<ParameterSyntax>().FirstOrDefault()?.Default?.Value;
        string? name = written switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.Text,
            MemberAccessExpressionSyntax access => access.Name.Identifier.Text,
            _ => null,
        };
        if (name is not null && name == name.ToUpperInvariant())
            return name;
        return CSharpText.PhpSource(parameter.ExplicitDefaultValue);
    }

    internal static ITypeSymbol WithoutNullable(ITypeSymbol type, out bool isNullable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            return nullable.TypeArguments[0];
        }

        isNullable = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;
        return type.WithNullableAnnotation(NullableAnnotation.None);
    }

    internal static bool DerivesFrom(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.Name == name)
                return true;
        }

        return false;
    }

    internal static string? PhpClassName(ITypeSymbol type) =>
        DeclarationReader.Find(type, "MiniPhp.Runtime.Classes.PhpClassAttribute")?.ConstructorArguments[0].Value as string;
}
