package project

import "path"

// topMarks stand in the top folder of a project.
var topMarks = []string{"pyproject.toml", "setup.py", "setup.cfg", "unblock.toml", ".git"}

// Top is the top folder of the project that the folder dir belongs to: the
// nearest one, from dir upwards, that holds a project's files or is the top of
// a Git work tree. Where there is none it is the first that is no package,
// which is where Python would look for the imports of a script.
func Top(files Files, dir string) string {
	for at := dir; ; at = path.Dir(at) {
		for _, mark := range topMarks {
			// .git is a file in linked work trees and submodules.
			if p := path.Join(at, mark); files.IsFile(p) || mark == ".git" && files.IsDir(p) {
				return at
			}
		}
		if path.Dir(at) == at {
			break
		}
	}
	for files.IsFile(path.Join(dir, "__init__.py")) && path.Dir(dir) != dir {
		dir = path.Dir(dir)
	}
	return dir
}
