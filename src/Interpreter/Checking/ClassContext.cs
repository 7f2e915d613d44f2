using MiniPhp.Interpreter.Syntax;

namespace MiniPhp.Interpreter.Checking;

/// <summary>The class-like declaration whose members are looked at.</summary>
/// <param name="name">Its full name as messages show it.</param>
/// <param name="syntax">The declaration.</param>
internal sealed class ClassContext(string name, ClassLikeStmt syntax)
{
    private HashSet<string>? _constants;
    private HashSet<string>? _properties;
    private HashSet<string>? _methods;

    public string Name => name;

    public ClassLikeStmt Syntax => syntax;

    public bool IsInterface => syntax is InterfaceStmt;

    public bool IsTrait => syntax is TraitStmt;

    public bool IsEnum => syntax is EnumStmt;

    public bool HasParent => syntax is ClassStmt { Extends: not null };

    public bool IsReadOnly => syntax is ClassStmt { Modifiers: var modifiers } && (modifiers & Modifiers.ReadOnly) != 0;

    /// <summary>It may have abstract methods.</summary>
    public bool MayBeAbstract =>
        syntax is InterfaceStmt or TraitStmt || (syntax is ClassStmt { Modifiers: var modifiers } && (modifiers & Modifiers.Abstract) != 0);

    /// <summary>Its abstract methods; null when there are none.</summary>
    public List<string>? AbstractMethods { get; set; }

    /// <summary>False when there is one of that name already.</summary>
    public bool AddConstant(string constant) => (_constants ??= []).Add(constant);

    /// <inheritdoc cref="AddConstant"/>
    public bool AddProperty(string property) => (_properties ??= []).Add(property);

    public bool HasProperty(string property) => _properties is not null && _properties.Contains(property);

    /// <inheritdoc cref="AddConstant"/>
    public bool AddMethod(string method) => (_methods ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(method);
}
