using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

// Iteration, the extension, the namespace, attributes.
public partial class ReflectionClass
{
    /// <summary>True when foreach calls methods of its objects.</summary>
    [PhpMethod(IsTentative = true)]
    public bool isIterable() => Target.Kind == ClassKind.Class && !isAbstract() && Target.IsSubclassOf(Engine.BuiltInClass("Traversable"));

    [PhpMethod(IsTentative = true)]
    public bool isIterateable() => isIterable();

    [PhpMethod(IsTentative = true)]
    public bool implementsInterface([PhpParameter(Type = "ReflectionClass|string")] Value @interface)
    {
        PhpClass other = ClassOf(@interface, "Interface \"", "\" does not exist");
        if (other.Kind != ClassKind.Interface)
            throw Failure(other.PrintedName + " is not an interface");
        return Target.IsSubclassOf(other);
    }

    [PhpMethod(Returns = "?ReflectionExtension", IsTentative = true)]
    public PhpObject? getExtension() => Target.Extension is { } extension ? Reflect.Extension(Engine, extension) : null;

    [PhpMethod(Returns = "string|false", IsTentative = true)]
    public PhpString? getExtensionName() => TextOrFalse(Target.Extension?.Name);

    [PhpMethod(IsTentative = true)]
    public bool inNamespace() => NamespaceOf(Target.Name).Length > 0;

    [PhpMethod(IsTentative = true)]
    public PhpString getNamespaceName() => Text(NamespaceOf(Target.Name));

    [PhpMethod(IsTentative = true)]
    public PhpString getShortName() => Text(ShortName(Target.Name));

    [PhpMethod]
    public PhpArray getAttributes(PhpString? name = null, long flags = 0) =>
        Reflect.Attributes(Engine, Reflect.AttributesOf(Target), 1, Target, name, flags);
}
