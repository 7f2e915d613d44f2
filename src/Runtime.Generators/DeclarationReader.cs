using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace MiniPhp.Runtime.Generators;

/// <summary>Reads what one attributed C# class declares.</summary>
internal sealed class DeclarationReader
{
    private const string Calls = "MiniPhp.Runtime.Calls.";
    private const string Classes = "MiniPhp.Runtime.Classes.";

    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly INamedTypeSymbol _type;
    private readonly List<ProblemModel> _problems = [];

    private DeclarationReader(INamedTypeSymbol type) => _type = type;

    public static ContributionModel? Read(INamedTypeSymbol type) => new DeclarationReader(type).Read();

    private ContributionModel? Read()
    {
        AttributeData? declaration = Find(_type, Classes + "PhpClassAttribute");
        string? extension = Find(_type, Calls + "PhpExtensionAttribute")?.ConstructorArguments[0].Value as string
            ?? Named(declaration, "Extension") as string;
        if (extension is null)
            return null;

        var functions = new List<FunctionModel>();
        var methods = new List<FunctionModel>();
        var constants = new List<ConstantModel>();
        foreach (ISymbol member in Members())
        {
            if (member is IMethodSymbol method)
            {
                if (Find(method, Calls + "PhpFunctionAttribute") is { } function)
                    Add(functions, ReadFunction(method, function));
                else if (Find(method, Classes + "PhpMethodAttribute") is { } attribute)
                    Add(methods, ReadMethod(method, attribute));
            }
            else if (Find(member, Calls + "PhpConstantAttribute") is { } constant)
            {
                Add(constants, ReadConstant(member, constant));
            }
        }

        ClassModel? model = declaration is null ? null : ReadClass(declaration, methods, constants);
        return new ContributionModel(
            extension,
            new(functions.ToArray()),
            new(model is null ? constants.ToArray() : []),
            model,
            new(_problems.ToArray()));
    }

    /// <summary>
    /// The constructor, then what base classes have that declare no PHP class of their own (what several PHP classes share), then the rest.
    /// </summary>
    private IEnumerable<ISymbol> Members()
    {
        var shared = new List<ISymbol>();
        for (INamedTypeSymbol? ancestor = _type.BaseType; ancestor is not null && Find(ancestor, Classes + "PhpClassAttribute") is null; ancestor = ancestor.BaseType)
            shared.InsertRange(0, InOrder(ancestor).Where(IsDeclaration));
        if (shared.Count == 0)
            return InOrder(_type);
        bool IsConstructor(ISymbol member) => member.Name == "__construct";
        ISymbol[] own = InOrder(_type).ToArray();
        return own.Where(IsConstructor).Concat(shared).Concat(own.Where(member => !IsConstructor(member)));
    }

    private static bool IsDeclaration(ISymbol member) =>
        Find(member, Classes + "PhpMethodAttribute") is not null || Find(member, Calls + "PhpConstantAttribute") is not null || Find(member, Calls + "PhpFunctionAttribute") is not null;

    /// <summary>A type's members as they are written; of one in several files those of "X.cs" first, then those of "X.*.cs" by name.</summary>
    private static IEnumerable<ISymbol> InOrder(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length < 2)
            return type.GetMembers();
        return type.GetMembers().OrderBy(
            static member => System.IO.Path.GetFileNameWithoutExtension(member.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? ""),
            System.StringComparer.Ordinal);
    }

    private static void Add<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null)
            list.Add(item);
    }

    // ---------------------------------------------------------------- functions and methods

    private FunctionModel? ReadFunction(IMethodSymbol method, AttributeData attribute)
    {
        if (!method.IsStatic)
            return Problem<FunctionModel>(method, "A [PhpFunction] method must be static");
        return ReadCallable(method, attribute, flags: "", receiver: null);
    }

    private FunctionModel? ReadMethod(IMethodSymbol method, AttributeData attribute)
    {
        bool hasSelf = method.Parameters.Any(IsSelf);
        var flags = new List<string>();
        object? visibility = Named(attribute, "Visibility");
        flags.Add(visibility is null ? "MemberFlags.Public" : "(MemberFlags)" + visibility);
        if (method.IsStatic && !hasSelf)
            flags.Add("MemberFlags.Static");
        bool isAbstract = method.IsAbstract || Named(attribute, "IsAbstract") is true;
        if (isAbstract)
            flags.Add("MemberFlags.Abstract");
        if (Named(attribute, "IsFinal") is true)
            flags.Add("MemberFlags.Final");
        return ReadCallable(method, attribute, string.Join(" | ", flags), method.IsStatic ? null : _type.ToDisplayString(Qualified), isAbstract);
    }

    private FunctionModel? ReadCallable(IMethodSymbol method, AttributeData attribute, string flags, string? receiver, bool isAbstract = false)
    {
        var parameters = new List<ParameterModel>();
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (new ParameterReader(parameter).Read() is not { } model)
                return Problem<FunctionModel>(parameter, "A native cannot have a parameter of type " + parameter.Type.ToDisplayString());
            parameters.Add(model);
        }

        (string Kind, bool IsNullable, string? Type)? result = ReadReturnType(method);
        if (result is null)
            return Problem<FunctionModel>(method, "A native cannot return " + method.ReturnType.ToDisplayString());
        string? returns = Named(attribute, "Returns") as string ?? result.Value.Type;
        bool isDeprecated = Named(attribute, "Deprecated") is true;
        if (isDeprecated)
            flags = flags.Length == 0 ? "MemberFlags.Deprecated" : flags + " | MemberFlags.Deprecated";
        return new FunctionModel(
            Named(attribute, "Name") as string ?? method.Name,
            receiver is null ? _type.ToDisplayString(Qualified) + ".@" + method.Name : "@" + method.Name,
            receiver,
            new(parameters.ToArray()),
            result.Value.Kind,
            result.Value.IsNullable,
            returns is "" ? null : returns,
            Named(attribute, "IsTentative") is true,
            isDeprecated,
            flags,
            isAbstract,
            Named(attribute, "Before") as string,
            Named(attribute, "AllOrNone") is true,
            Named(attribute, "LeastArguments") as int? ?? 0,
            Named(attribute, "Frameless") is string frameless ? _type.ToDisplayString(Qualified) + ".@" + frameless : null);
    }

    private static (string Kind, bool IsNullable, string? Type)? ReadReturnType(IMethodSymbol method)
    {
        ITypeSymbol type = ParameterReader.WithoutNullable(method.ReturnType, out bool isNullable);
        string prefix = isNullable ? "?" : "";
        switch (type.SpecialType)
        {
            case SpecialType.System_Void: return ("void", false, "void");
            case SpecialType.System_Int64: return ("long", isNullable, prefix + "int");
            case SpecialType.System_Double: return ("double", isNullable, prefix + "float");
            case SpecialType.System_Boolean: return ("bool", isNullable, prefix + "bool");
        }

        switch (type.Name)
        {
            case "Value": return ("Value", false, "mixed");
            case "PhpString": return ("PhpString", isNullable, prefix + "string");
            case "PhpArray": return ("PhpArray", isNullable, prefix + "array");
            case "PhpResource": return ("PhpResource", isNullable, null);
        }

        if (ParameterReader.DerivesFrom(type, "PhpResource"))
            return ("PhpResource", isNullable, null);
        if (!ParameterReader.DerivesFrom(type, "PhpObject"))
            return null;
        return ("PhpObject", isNullable, prefix + (ParameterReader.PhpClassName(type) ?? "object"));
    }

    // ---------------------------------------------------------------- constants, classes

    private ConstantModel? ReadConstant(ISymbol member, AttributeData attribute)
    {
        string name = Named(attribute, "Name") as string ?? member.Name;
        bool isDeprecated = Named(attribute, "IsDeprecated") is true;
        if (member is IFieldSymbol { HasConstantValue: true } field)
        {
            return CSharpText.ValueOf(field.ConstantValue) is { } literal
                ? new ConstantModel(name, literal, isDeprecated)
                : Problem<ConstantModel>(member, "A constant cannot be a " + field.Type.ToDisplayString());
        }

        ITypeSymbol? type = member switch
        {
            IFieldSymbol { IsStatic: true, IsReadOnly: true } readOnly => readOnly.Type,
            IPropertySymbol { IsStatic: true } property => property.Type,
            _ => null,
        };
        string? factory = (type?.SpecialType, type?.Name) switch
        {
            (SpecialType.System_Int64, _) => "Value.FromInt(",
            (SpecialType.System_Double, _) => "Value.FromFloat(",
            (SpecialType.System_Boolean, _) => "Value.FromBool(",
            (_, "PhpString") => "Value.FromString(",
            (_, "Value") => "(",
            _ => null,
        };
        if (factory is null)
            return Problem<ConstantModel>(member, "A [PhpConstant] is a const, or a static readonly field or property, of a PHP type");
        return new ConstantModel(name, factory + _type.ToDisplayString(Qualified) + ".@" + member.Name + ")", isDeprecated);
    }

    private ClassModel ReadClass(AttributeData declaration, List<FunctionModel> methods, List<ConstantModel> constants)
    {
        bool isInterface = _type.TypeKind == TypeKind.Interface;
        var flags = new List<string>();
        if (Named(declaration, "IsAbstract") is true)
            flags.Add("MemberFlags.Abstract");
        if (Named(declaration, "IsFinal") is true)
            flags.Add("MemberFlags.Final");
        bool hasObjects = !isInterface && !_type.IsStatic && !_type.IsAbstract && ParameterReader.DerivesFrom(_type, "PhpObject");
        TypedConstant interfaces = declaration.NamedArguments.FirstOrDefault(pair => pair.Key == "Interfaces").Value;
        return new ClassModel(
            (string)declaration.ConstructorArguments[0].Value!,
            Named(declaration, "Order") as int? ?? int.MaxValue,
            isInterface,
            flags.Count == 0 ? "MemberFlags.None" : string.Join(" | ", flags),
            Named(declaration, "Parent") as string,
            new(interfaces.Kind == TypedConstantKind.Array ? interfaces.Values.Select(name => (string)name.Value!).ToArray() : []),
            hasObjects ? _type.ToDisplayString(Qualified) : null,
            Named(declaration, "IsNotSerializable") is true,
            Named(declaration, "ConstructionError") as string,
            Named(declaration, "ForbidsDynamicProperties") is true,
            Named(declaration, "AllowsDynamicProperties") is true,
            new(methods.ToArray()),
            new(ReadProperties().ToArray()),
            new(constants.ToArray()));
    }

    private IEnumerable<PropertyModel> ReadProperties()
    {
        foreach (AttributeData attribute in _type.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != Classes + "PhpPropertyAttribute")
                continue;
            string? type = Named(attribute, "Type") as string;
            string? text = Named(attribute, "Default") as string;
            string? value = text is null ? (type is null ? "Value.Null" : "Value.Undefined") : CSharpText.ValueOfPhpSource(text);
            if (value is null)
                Problem<PropertyModel>(_type, "The default of a native property must be a plain constant: " + text);
            else
                yield return new PropertyModel(
                    (string)attribute.ConstructorArguments[0].Value!,
                    Named(attribute, "Flags") is { } flags ? "(MemberFlags)" + flags : "MemberFlags.Public",
                    type,
                    value);
        }
    }

    // ---------------------------------------------------------------- symbols

    private static bool IsSelf(IParameterSymbol parameter) =>
        parameter.Name == "self" && ParameterReader.DerivesFrom(parameter.Type, "PhpObject");

    internal static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == name);

    internal static object? Named(AttributeData? attribute, string name)
    {
        if (attribute is null)
            return null;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array)
                return argument.Value.Value;
        }

        return null;
    }

    private T? Problem<T>(ISymbol symbol, string message)
        where T : class
    {
        Location location = symbol.Locations.FirstOrDefault() ?? Location.None;
        FileLinePositionSpan lines = location.GetLineSpan();
        _problems.Add(new ProblemModel(message, lines.Path ?? "", location.SourceSpan.Start, location.SourceSpan.Length,
            lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line, lines.EndLinePosition.Character));
        return null;
    }
}
