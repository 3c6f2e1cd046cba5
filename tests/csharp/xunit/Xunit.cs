// Runs the tests where there is no xunit: as much of its attributes and assertions as they use, and a program that
// finds and runs them. Elsewhere `dotnet test` runs the same sources with xunit itself.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)]
    public class FactAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class TheoryAttribute : FactAttribute
    {
    }

    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    public sealed class InlineDataAttribute(params object?[] data) : Attribute
    {
        public object?[] Data { get; } = data;
    }

    public sealed class XunitException(string message) : Exception(message);

    public static class Assert
    {
        public static void True(bool condition, string message = "expected true") => Require(condition, message);

        public static void False(bool condition) => Require(!condition, "expected false");

        public static void Equal<T>(T expected, T actual)
        {
            var same = expected is IEnumerable one and not string && actual is IEnumerable other
                ? one.Cast<object?>().SequenceEqual(other.Cast<object?>())
                : EqualityComparer<T>.Default.Equals(expected, actual);
            Require(same, $"expected {Text(expected)}, not {Text(actual)}");
        }

        public static void Equal(double expected, double actual, double tolerance) =>
            Require(Math.Abs(expected - actual) <= tolerance, $"expected {expected:R}, not {actual:R}");

        public static void Contains(string expected, string? actual) =>
            Require(actual?.Contains(expected, StringComparison.Ordinal) ?? false, $"no '{expected}' in '{actual}'");

        public static void Null(object? value) => Require(value is null, $"expected null, not {value}");

        public static void NotNull(object? value) => Require(value is not null, "expected anything but null");

        public static T Throws<T>(Action call)
            where T : Exception
        {
            try
            {
                call();
            }
            catch (Exception exception)
            {
                return Thrown<T>(exception);
            }
            throw new XunitException($"expected {typeof(T)}, but nothing was thrown");
        }

        public static T Throws<T>(Func<object?> call)
            where T : Exception => Throws<T>(() => { call(); });

        public static async Task<T> ThrowsAsync<T>(Func<Task> call)
            where T : Exception
        {
            try
            {
                await call();
            }
            catch (Exception exception)
            {
                return Thrown<T>(exception);
            }
            throw new XunitException($"expected {typeof(T)}, but nothing was thrown");
        }

        private static T Thrown<T>(Exception exception)
            where T : Exception =>
            exception.GetType() == typeof(T)
                ? (T)exception
                : throw new XunitException($"expected {typeof(T)}, not {exception}");

        private static void Require(bool condition, string message)
        {
            if (!condition)
            {
                throw new XunitException(message);
            }
        }

        private static string Text(object? value) => value is IEnumerable list and not string
            ? $"[{string.Join(", ", list.Cast<object?>().Take(20))}]"
            : $"{value}";
    }

    internal static class Runner
    {
        /// <summary>Runs the tests with a text in their name, or all but those: TEXT, or --without TEXT.</summary>
        private static int Main(string[] arguments)
        {
            var without = arguments.FirstOrDefault() == "--without";
            var text = arguments.LastOrDefault() ?? "";
            int passed = 0, failed = 0;
            foreach (var test in Tests().Where(test => test.Name.Contains(text) != without))
            {
                var clock = Stopwatch.StartNew();
                object? instance = null;
                try
                {
                    instance = test.Method.IsStatic ? null : Activator.CreateInstance(test.Method.DeclaringType!);
                    var done = test.Method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, test.Data, null);
                    (done as Task)?.GetAwaiter().GetResult();
                    passed++;
                    Console.WriteLine($"ok   {test.Name} ({clock.ElapsedMilliseconds} ms)");
                }
                catch (Exception exception)
                {
                    failed++;
                    Console.WriteLine($"FAIL {test.Name}: {exception}");
                }
                finally
                {
                    (instance as IDisposable)?.Dispose();
                }
            }
            Console.WriteLine($"{passed} passed, {failed} failed");
            return failed > 0 || passed == 0 ? 1 : 0;
        }

        private static IEnumerable<(string Name, MethodInfo Method, object?[] Data)> Tests()
        {
            var methods = Assembly.GetExecutingAssembly().GetTypes()
                .Where(type => type.IsPublic)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .SelectMany(type => type.GetMethods());
            foreach (var method in methods)
            {
                var name = $"{method.DeclaringType!.Name}.{method.Name}";
                switch (method.GetCustomAttribute<FactAttribute>())
                {
                    case TheoryAttribute:
                        var rows = method.GetCustomAttributes<InlineDataAttribute>().ToArray();
                        if (rows.Length == 0)
                        {
                            throw new InvalidOperationException($"{name} is a theory without data");
                        }
                        foreach (var row in rows)
                        {
                            yield return ($"{name}({string.Join(", ", row.Data)})", method, row.Data);
                        }
                        break;
                    case FactAttribute:
                        yield return (name, method, []);
                        break;
                }
            }
        }
    }
}
