using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Reflection;

// Objects of a class, and its place among other classes.
public partial class ReflectionClass
{
    [PhpMethod(IsTentative = true)]
    public bool isInstance(PhpObject @object) => @object.Class.IsSubclassOf(Target);

    [PhpMethod(IsTentative = true)]
    public PhpObject newInstance(NamedArguments names, params Value[] args) => Create(names.After(args));

    [PhpMethod(IsTentative = true)]
    public PhpObject newInstanceWithoutConstructor()
    {
        if ((Target.Flags & MemberFlags.Final) != 0 && !Target.IsUser && Target.Allocator is not null)
        {
            throw Failure("Class " + Target.Name
                + " is an internal class marked as final that cannot be instantiated without invoking its constructor");
        }

        VerifyInstantiable();
        return Target.Allocate();
    }

    [PhpMethod(Returns = "?object", IsTentative = true)]
    public PhpObject newInstanceArgs([PhpParameter(Default = "[]")] PhpArray? args = null) => Create(args ?? new PhpArray());

    private PhpObject Create(PhpArray arguments)
    {
        VerifyInstantiable();
        PhpObject created = Target.Allocate();
        if (Target.Constructor is not { } constructor)
        {
            if (arguments.Count > 0)
            {
                throw Failure("Class " + Target.PrintedName
                    + " does not have a constructor, so you cannot pass any constructor arguments");
            }

            return created;
        }

        if ((constructor.Flags & MemberFlags.Public) == 0)
            throw Failure("Access to non-public constructor of class " + Target.PrintedName);
        created.Holders++;
        try
        {
            Engine.CallWithArray(new PhpCallable(constructor, created, Target), arguments);
        }
        catch (Runtime.Errors.PhpThrow)
        {
            created.Flags |= ObjectFlags.ConstructorFailed;
            throw;
        }
        finally
        {
            Engine.Lifetime.Unhold(created);
        }

        return created;
    }

    private void VerifyInstantiable()
    {
        if (!Target.IsInstantiable)
        {
            string kind = Target.Kind switch
            {
                ClassKind.Interface => "interface ",
                ClassKind.Trait => "trait ",
                ClassKind.Enum => "enum ",
                _ => "abstract class ",
            };
            throw Engine.Error("Cannot instantiate " + kind + Target.PrintedName);
        }
    }

    [PhpMethod(Returns = "ReflectionClass|false", IsTentative = true)]
    public PhpObject? getParentClass() => Target.Parent is { } parent ? Reflect.Class(Engine, parent) : null;

    [PhpMethod(IsTentative = true)]
    public bool isSubclassOf([PhpParameter(Type = "ReflectionClass|string")] Value @class)
    {
        PhpClass other = ClassOf(@class, "Class \"", "\" does not exist");
        return other != Target && Target.IsSubclassOf(other);
    }

    private PhpClass ClassOf(Value classOrName, string before, string after)
    {
        if (classOrName.IsObject)
            return ((ReflectionClass)classOrName.AsObject).Target;
        string name = classOrName.AsString.ToLatin1();
        return Engine.FindClass(name) ?? throw Failure(before + name + after);
    }
}
